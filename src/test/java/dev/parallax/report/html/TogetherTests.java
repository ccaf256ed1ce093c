package dev.parallax.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three editions in columns. */
class TogetherTests {

    private Document page = new Document("");
    private Element together = page;

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        new HtmlReportWriter()
                .write(new MadeUpRun(List.of(MadeUpStories.orchard(), MadeUpStories.bridge())), 7, folder);
        page = Jsoup.parse(folder.resolve("stories/orchard-0e5.html"));
        together = page.expectFirst(".together");
        assertThat(Jsoup.parse(folder.resolve("stories/bridge-0a1.html")).select(".together, .choice"))
                .as("two editions have nothing to choose")
                .isEmpty();
    }

    @Test
    void whatToCompareIsChosenByTheNamesOfTheLanguages() {
        assertThat(page.select(".choice button").eachText())
                .containsExactly("One below another", "German – English", "Russian – English", "All editions");
        assertThat(page.select(".comparison").eachAttr("data-choice")).containsExactly("all", "de+en", "ru+en");
    }

    @Test
    void rowsGoByTheParagraphsOfTheEditionThatTheOthersAreComparedWith() {
        assertThat(together.select(".heads .cell").eachText()).containsExactly("English", "German", "Russian");
        assertThat(rows())
                .containsExactly(
                        List.of(
                                "Orchard in Niederau opens",
                                "Obstgarten in Niederau öffnet",
                                "В Нидерау открывается сад"),
                        List.of(
                                "The orchard in Niederau opens on Monday. It has 13 trees.",
                                "Der Obstgarten in Niederau öffnet am Montag. Er hat 30 Bäume.",
                                "Сад в Нидерау открывается в понедельник."),
                        List.of("Not in the English version", "Hunde dürfen nicht hinein.", ""),
                        List.of("Admission is free.", "Der Eintritt ist frei.", "Вход свободный."),
                        List.of("The council paid for it.", "Not in the German version", "Not in the Russian version"));
        assertThat(together.select(".bead").eachText()).containsExactly("Only in German", "Only in English");
        assertThat(together.expectFirst(".row:not(.heads)").select(".cell").eachAttr("lang"))
                .containsExactly("en", "de", "ru");
    }

    @Test
    void findingsAndAnchorsStayInTheComparisons() {
        assertThat(together.select(".card, .cell [id]")).isEmpty();
        assertThat(page.select(".card")).hasSize(2);
        assertThat(together.select("a.hit").eachText()).containsExactly("13", "свободный");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    /** The text of each row's cells. */
    private List<List<String>> rows() {
        return together.select(".row:not(.heads)").stream()
                .map(row -> row.select(".cell").stream().map(Element::text).toList())
                .toList();
    }
}
