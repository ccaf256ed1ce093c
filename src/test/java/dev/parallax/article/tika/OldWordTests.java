package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import org.junit.jupiter.api.Test;

/** Word's binary documents, which have editors' marks as the later ones have. */
class OldWordTests {

    @Test
    void whatWasDeletedOrHiddenIsNoText() {
        Article article = Readings.article(
                "ferry.doc",
                new OldWordFile()
                        .run("Паром снова ходит\r")
                        .run("The ferry over the Ob ")
                        .run("never ", OldWordFile.DELETED)
                        .run("runs again")
                        .run(", ask them", OldWordFile.HIDDEN)
                        .run(", the harbour office said on Friday.\r")
                        .run("A whole paragraph that the editor threw away.\r", OldWordFile.DELETED)
                        .run("Two boats cross every hour")
                        .run("\r", OldWordFile.DELETED)
                        .run(" as they did before the ice came in November.\r")
                        .bytes());

        assertThat(article.mediaType()).isEqualTo("application/msword");
        assertThat(Readings.paragraphs(article))
                .containsExactly(
                        "HEADING Паром снова ходит",
                        "BODY The ferry over the Ob runs again, the harbour office said on Friday.",
                        "BODY Two boats cross every hour as they did before the ice came in November.");
    }

    @Test
    void marksWithinTheTextAreReadAsTheyAreShown() {
        Article article = Readings.article(
                "ferry.doc",
                new OldWordFile()
                        .run("Ferry runs again\r")
                        .run(
                                "The harbour \u0013 HYPERLINK \"http://n.example\" \u0014office\u0015 said so on Friday,\u0002 and the"
                                        + " govern\u001fment\u001erun agency\u0013 PAGE \u0015 did as well.\u000b\u000bTwo boats cross every hour.\r")
                        .bytes());

        assertThat(Readings.texts(article))
                .containsExactly(
                        "Ferry runs again",
                        "The harbour office said so on Friday, and the government-run agency did as well.",
                        "Two boats cross every hour.");
    }
}
