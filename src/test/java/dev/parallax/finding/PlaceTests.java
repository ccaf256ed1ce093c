package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTests {

    @Test
    void aFindingInAHeadingOrQuotationWeighsMore() {
        CheckedArticle article = Stories.article(
                1, "en", List.of("# A spokewoman spoke", "A spokewoman spoke.", "She said: “A spokewoman spoke”."));

        assertThat(finding(article, 0, 2).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding(article, 1, 2).severity()).isEqualTo(Severity.MAJOR);
        assertThat(finding(article, 2, 13).severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void theFingerprintIsMadeOfWhatIsSaidAndNotOfWhereItStands() {
        Finding before = finding(Stories.article(1, "en", List.of("Now the spokewoman spoke up.")), 0, 8);
        Finding moved = finding(
                Stories.article(7, "en", List.of("First.", "But “now the spokewoman spoke up!” he said.")), 1, 13);
        Finding elsewhere = finding(Stories.article(1, "en", List.of("Yet another spokewoman sat down.")), 0, 12);

        assertThat(moved.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(elsewhere.fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Test
    void liesInsideItsParagraph() {
        CheckedArticle article = Stories.article(1, "en", List.of("Short."));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(article, 0, new TextSpan(3, 9)))
                .withMessageContaining("ends after paragraph 0");
    }

    private static Finding finding(CheckedArticle article, int paragraph, int start) {
        return new Place(article, paragraph, new TextSpan(start, start + "spokewoman".length()))
                .finding(
                        FindingKind.MISSPELLING,
                        "spelling.unknown-word",
                        Message.plain("Not a word."),
                        List.of("spokeswoman"),
                        List.of());
    }
}
