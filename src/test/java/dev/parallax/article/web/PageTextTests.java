package dev.parallax.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.draft.Block;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the learnt model has to get right whatever it was learnt from. */
class PageTextTests {

    private static final String FIRST =
            "The harbour ferry made its first crossing since the collision on Tuesday, carrying 240 passengers, its owner said.";

    private static final String SECOND =
            "The repairs took twenty-six months instead of nine, because the gearbox was lost at sea on its way from the makers.";

    private static final String THIRD =
            "The owner hopes to carry a hundred thousand passengers next year, a third more than before the collision.";

    private static String page(String body) {
        return """
                <html><head><title>Harbour ferry returns</title></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav>
                <article><h1>Harbour ferry returns</h1><p>%s</p><p>%s</p>%s<p>%s</p></article>
                <footer><p>© 2026 Coastal Courier. All rights reserved.</p></footer></body></html>
                """.formatted(FIRST, SECOND, body, THIRD);
    }

    private static List<String> texts(String html) {
        return WebPage.parse(html).blocks().stream().map(Block::text).toList();
    }

    private static List<String> article(List<String> between) {
        List<String> article = new ArrayList<>(List.of("Harbour ferry returns", FIRST, SECOND));
        article.addAll(between);
        article.add(THIRD);
        return article;
    }

    private static void assertKeeps(String body, List<String> between) {
        assertThat(texts(page(body))).isEqualTo(article(between));
    }

    static Stream<List<String>> sentences() {
        return Stream.of(
                List.of("The ministry declined to comment.", "Share prices fell.", "Published in 1925, it was banned."),
                List.of("Министр отказался от комментариев.", "Подписаться под письмом никто не захотел."),
                List.of("Фото опубликовали местные каналы.", "Редакция извинилась за ошибку в тексте."),
                List.of("Advertising of tobacco is banned.", "Follow us, the guide told the visitors."),
                List.of("— Вы были на борту?", "— Был.", "— И что?", "— Ничего."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentencesAreNeverDroppedForTheirWords(List<String> sentences) {
        assertKeeps("<p>" + String.join("</p><p>", sentences) + "</p>", sentences);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 15, 60})
    void aTableInTheBodyIsTextRowByRow(int rows) {
        String cells = "<tr><th>Pier</th><th>Boats</th><th>Late</th></tr>"
                + String.join(
                        "",
                        IntStream.range(0, rows)
                                .mapToObj(
                                        "<tr><td>Pier %1$d</td><td><p>%1$d2</p></td><td>%1$d,5 %%</td></tr>"::formatted)
                                .toList());
        List<String> expected = new ArrayList<>(List.of("Pier | Boats | Late"));
        IntStream.range(0, rows).forEach(i -> expected.add("Pier %1$d | %1$d2 | %1$d,5 %%".formatted(i)));

        assertKeeps("<table>" + cells + "</table>", expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 60})
    void aListInTheBodyIsTextPointByPoint(int points) {
        List<String> expected = IntStream.range(0, points)
                .mapToObj("Boat number %d, third place"::formatted)
                .toList();

        assertKeeps("<ul><li>" + String.join("</li><li>", expected) + "</li></ul>", expected);
    }

    @Test
    void aTableThatLaysThePageOutIsNoRow() {
        String html = "<body><h1>Harbour ferry returns</h1><table><tr><td><a href=/>Home</a></td><td><p>" + FIRST
                + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></td></tr></table>";

        assertThat(texts(html)).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void struckOutWordsAndFootnoteMarksAreNoText() {
        assertKeeps(
                "<p>The boat <s>sank</s><del>burnt</del> was mended<sup>2</sup>, and «Vostok»<sup><a href='#n'>[3]</a></sup>"
                        + " covers 3 km<sup>2</sup> of water on the 1<sup>st</sup> of May, 10<sup>6</sup> litres of it.</p>",
                List.of(
                        "The boat was mended, and «Vostok» covers 3 km2 of water on the 1st of May, 106 litres of it."));
    }

    @Test
    void whatIsLeftOutInsideTheArticleLeavesARemark() {
        WebPage page = WebPage.parse(page(
                "<figure><img><figcaption>The ferry on Tuesday. Photo: Courier</figcaption></figure><p>" + SECOND));

        assertThat(page.remarks())
                .extracting(Messages::english)
                .anyMatch(remark -> remark.contains("The ferry on Tuesday. Photo: Courier"));
        assertThat(page.blocks()).extracting(Block::text).noneMatch(text -> text.contains("Photo: Courier"));
    }

    @Test
    void theDescribedBodyIsReadWhereThePageHasNoText() {
        String json =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour ferry returns\",\"articleBody\":\"%s\\n\\n%s &amp; more\"}"
                        .formatted(FIRST, SECOND);
        WebPage page = WebPage.parse("<head><title>Harbour ferry returns</title><script type='application/ld+json'>"
                + json + "</script></head><body><nav><a href='/'>Home</a></nav><div id='app'></div></body>");

        assertThat(page.blocks())
                .extracting(Block::text)
                .containsExactly("Harbour ferry returns", FIRST, SECOND + " & more");
        assertThat(page.remarks()).extracting(Messages::english).anyMatch(remark -> remark.contains("JSON-LD"));
    }

    @Test
    void aTextThatThePageHidesIsReadWhereThereIsNoOther() {
        WebPage page = WebPage.parse("<body><nav><a href='/'>Home</a></nav><div style='display:none'><h1>Ferry</h1><p>"
                + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div></body>");

        assertThat(page.blocks()).extracting(Block::text).contains(FIRST, SECOND, THIRD);
        assertThat(page.remarks()).extracting(Messages::english).anyMatch(remark -> remark.contains("hides its text"));
    }

    @Test
    void aDescribedBodyMayHaveMarkUp() {
        String json = "{\"@type\":\"Article\",\"articleBody\":\"<p>%s</p><p>%s</p>\"}".formatted(FIRST, SECOND);

        assertThat(texts("<head><script type='application/ld+json'>" + json + "</script></head><body></body>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aHiddenPreheaderIsNoText() {
        assertThat(texts(page("<div style='display:none;max-height:0'>All the news of the day inside</div>"
                        + "<span style='font-size:0px'>Preview</span>")))
                .isEqualTo(article(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome-en", "chrome-ru"})
    void aPageWithAllThatSitesPutAroundAnArticle(String name) {
        List<String> expected = resource(name + ".txt").lines().toList();

        assertThat(texts(resource(name + ".html"))).isEqualTo(expected);
    }

    @Test
    void eachTextIsExplained() {
        List<ExplainedBlock> explained = WebPage.explain(resource("chrome-en.html"));

        assertThat(explained)
                .anyMatch(block ->
                        block.kept() && block.text().startsWith("The harbour ferry") && block.probability() > 0.9)
                .anyMatch(block ->
                        !block.kept() && block.text().startsWith("We use cookies") && block.probability() < 0.1);
        assertThat(explained).allMatch(block -> !block.reasons().isEmpty());
        assertThat(Messages.in(UiLanguage.EN).keys("reading.feature."))
                .containsAll(Arrays.stream(Feature.values())
                        .map(feature -> feature.label().key())
                        .toList());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PageTextTests.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
