package dev.parallax.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.report.MadeUpStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportWriterTests {

    private final Path folder;
    private final Document index;
    private final Document bridge;

    HtmlReportWriterTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path first = new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), 7, folder);
        index = Jsoup.parse(first);
        bridge = Jsoup.parse(folder.resolve("stories/bridge-0a1.html"));
    }

    @Test
    void theIndexLeadsWithTheGravestSlip() {
        assertThat(index.expectFirst(".slip").text()).contains("critical", "24 centimetres", "240 centimetres");
        assertThat(index.select(".slip mark").eachText()).contains("spokewoman", "minuts");
    }

    @Test
    void storiesWithNewAndGraveFindingsStandFirst() throws IOException {
        String list = Files.readString(folder.resolve("list/0.js"));
        assertThat(Pattern.compile("\"key\":\"([^\"]+)\"")
                        .matcher(list)
                        .results()
                        .map(key -> key.group(1)))
                .containsExactly("bridge-0a1", "ferry-0c3", "museum-0b2", "apples-0d4");
    }

    @Test
    void theIndexSaysWhatCouldNotBeDone() {
        assertThat(index.select(".trouble").text())
                .contains(
                        "2026-11-10/scan.pdf",
                        "needs ocr",
                        "Run a text recognition",
                        "It is protected by a password: save it without one.",
                        "quota spent");
    }

    @Test
    void aNightWithoutArticlesAndAStoryWithoutFindingsSaySo(@TempDir Path other) throws IOException {
        Document none = Jsoup.parse(new HtmlReportWriter().write(new MadeUpRun(List.of()), 7, other));
        assertThat(none.select(".nothing").text()).contains("No article lay in the job’s sources");
        assertThat(none.select("#lines, .slips, .chart")).isEmpty();

        MadeUpRun calm = new MadeUpRun(List.of(new MadeUpStory("calm")
                .edition(1, "en", MadeUpStory.article("s", "l", "# Heading\nText."), null)
                .record()));
        assertThat(Jsoup.parse(new HtmlReportWriter().write(calm, 7, other))
                        .select(".nothing")
                        .eachText())
                .first()
                .asString()
                .contains("Nothing to look at");
    }

    @Test
    void everyLinkInsideTheReportLeadsSomewhere() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(file);
                for (Element link : page.select("[href], [src]")) {
                    String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    if (to.isEmpty() || to.startsWith("data:") || to.matches("#[a-z]+=.*")) {
                        continue;
                    }
                    String path = to.replaceFirst("#.*", "");
                    Path target =
                            path.isEmpty() ? file : file.resolveSibling(path).normalize();
                    assertThat(target).as(to + " in " + file).exists();
                    if (to.contains("#")) {
                        String id = to.substring(to.indexOf('#') + 1);
                        assertThat(Jsoup.parse(target).getElementById(id))
                                .as(to + " in " + file.getFileName())
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void noIdIsGivenTwice() {
        List<String> ids = bridge.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void bothEditionsReadWholeAndInTheirLanguages() {
        assertThat(bridge.select(".cell.target[lang=en] p").eachText())
                .contains("The repair will be paid for by the region, Luchnikova added.");
        assertThat(bridge.select(".cell.source[lang=ru] p").eachText())
                .contains("Последний раз мост закрывали весной 1987 года, когда лёд снёс два пролёта.");
    }

    @Test
    void omittedAddedAndMovedParagraphsSaySo() {
        assertThat(bridge.select(".row.omission").text()).contains("Only in Russian", "Not in the English version");
        assertThat(bridge.select(".row.addition").text()).contains("Only in English", "Not in the Russian version");
        String old = bridge.select(".row.moved .bead a").attr("href");
        assertThat(bridge.expectFirst(old).text()).contains("Ремонт оплатит область");
        assertThat(bridge.expectFirst(old).select(".bead a").attr("href"))
                .isEqualTo("#" + bridge.select(".row.moved").attr("id"));
    }

    @Test
    void aTranslationThatIsNotThereGivesItsReason() {
        assertThat(bridge.select(".cell.translation .note").text()).contains("Not translated: the day's quota");
        assertThat(bridge.select(".untranslated").text()).isEqualTo("Заречье");
    }

    @Test
    void changesSinceTheLastRevisionAreOneRunningText() {
        Element paragraph = bridge.expectFirst(".cell.previous p:contains(14 supports)");
        assertThat(paragraph.text())
                .isEqualTo("According to Luchnikova, specialists inspected 14 supports. Four Two of them are "
                        + "damagd. More are to be looked at damaged.");
        assertThat(bridge.select(".mended .card").text()).contains("damagd", "damaged");
    }

    @Test
    void evidenceLeadsToItsWords() {
        Element proof = bridge.expectFirst("[data-rule=number-differs] .evidence a");
        assertThat(bridge.expectFirst(proof.attr("href")).text()).isEqualTo("240 сантиметров");
    }

    @Test
    void theSameRunGivesTheSameBytes(@TempDir Path again) throws IOException {
        new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), 7, again);
        for (String file : List.of("index.html", "list/0.js", "order.js", "stories/bridge-0a1.html")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void pagesOfStoriesThatAreNoMoreGo(@TempDir Path other) throws IOException {
        new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), 7, other);
        new HtmlReportWriter().write(new MadeUpRun(List.of(MadeUpStories.generated(1))), 7, other);
        assertThat(other.resolve("stories")).isDirectoryNotContaining("glob:**bridge*");
        new HtmlReportWriter().write(new MadeUpRun(List.of()), 7, other);
        assertThat(other.resolve("list")).isEmptyDirectory();
    }

    @Test
    void theNightsBeforeAreKeptAsTheyWere(@TempDir Path other) throws IOException {
        for (long run = 4; run <= 7; run++) {
            new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), run, other);
            new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), run, other);
        }
        assertThat(nights(other)).containsExactlyInAnyOrder("5", "6");
        assertThat(other.resolve("nights/6/stories/bridge-0a1.html")).exists();
        assertThat(other.resolve("nights/6/order.js")).content().contains("\"run\":6", "\"before\":\"nights/5/\"");
        assertThat(other.resolve("order.js"))
                .content()
                .contains("\"run\":7", "\"before\":\"nights/6/\"", "\"fresh\":[]");
        assertThat(other.resolve("stories/bridge-0a1.html"))
                .content()
                .contains("data-last-night=\"stories/bridge-0a1.html\"");
        assertThat(other.resolve("nights/6/index.html")).content().contains("content=\"6\"");
        assertThat(other.resolve("nights/6/list/0.js")).exists();
    }

    @Test
    void aKeptNightHasJustWhatStoodThere(@TempDir Path other) throws IOException {
        Map<String, String> stood = Map.of();
        long run = 0;
        for (List<Integer> stories : List.<List<Integer>>of(List.of(1, 2), List.of(2), List.of(), List.of(1, 2, 3))) {
            new HtmlReportWriter()
                    .write(
                            new MadeUpRun(stories.stream()
                                    .map(MadeUpStories::generated)
                                    .toList()),
                            ++run,
                            other);
            if (run > 1) {
                assertThat(pages(other.resolve("nights/" + (run - 1)))).isEqualTo(stood);
            }
            stood = pages(other);
        }
    }

    /** The files of a report, without what is kept beside it. */
    private static Map<String, String> pages(Path report) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> all = Files.walk(report)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = report.relativize(file).toString();
                if (!name.startsWith("nights") && !name.startsWith("pieces")) {
                    pages.put(name, Files.readString(file));
                }
            }
        }
        return pages;
    }

    @Test
    void theNightsOfANewStoreAreNewerThanThoseOfTheOldOne(@TempDir Path other) throws IOException {
        List<String> linked = new ArrayList<>();
        for (long run : List.of(57L, 58L, 1L, 2L, 3L)) {
            new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), run, other);
            linked.add(Files.readString(other.resolve("order.js")).replaceAll("(?s).*\"before\":\"([^\"]*)\".*", "$1"));
        }
        assertThat(linked).containsExactly("", "nights/57/", "", "nights/1/", "nights/2/");
        assertThat(nights(other)).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void anEarlierRunThatIsWrittenAgainLinksTheNightBeforeIt(@TempDir Path other) throws IOException {
        for (long run : List.of(4L, 5L, 6L, 5L)) {
            new HtmlReportWriter().write(new MadeUpRun(MadeUpStories.all()), run, other);
        }
        assertThat(other.resolve("order.js")).content().contains("\"run\":5", "\"before\":\"nights/4/\"");
        assertThat(nights(other)).containsExactlyInAnyOrder("4", "6");
    }

    private static List<String> nights(Path report) throws IOException {
        try (Stream<Path> kept = Files.list(report.resolve("nights"))) {
            return kept.map(Path::getFileName).map(Path::toString).toList();
        }
    }

    @Test
    void aKeyThatIsNoFileNameIsRefused(@TempDir Path other) {
        MadeUpRun run = new MadeUpRun(List.of(new MadeUpStory("../escape")
                .edition(1, "en", MadeUpStory.article("s", "l", "# Heading"), null)
                .record()));
        assertThatThrownBy(() -> new HtmlReportWriter().write(run, 7, other)).hasMessageContaining("../escape");
    }
}
