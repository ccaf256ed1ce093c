package dev.parallax.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.draft.Block;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTests {

    private static final String FIRST =
            "The bridge over the Tura will open a month early, the governor said on Monday at a meeting with builders in the"
                    + " regional centre, which lasted for more than two hours.";

    private static final String SECOND =
            "Work began in May and went on at night as well, because the old bridge had to be closed to lorries last year.";

    private static final String PAGE = """
            <html><head><title>Bridge opens early | Herald</title>
            <link rel="canonical" href="https://herald.example/bridge">
            <link rel="alternate" hreflang="ru" href="https://herald.example/ru/bridge">
            <meta name="description" content="The governor promises an early opening of the bridge">
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-11-10T09:00:00+0300",
              "author":[{"@type":"Person","name":"Desk"}],"articleSection":"Region"}]}</script></head>
            <body class="has-sidebar"><nav><a href="/">All news</a><a href="/s">Sport</a></nav>
            <h1>Bridge opens early</h1><p>The governor promises an early opening of the bridge</p>
            <div class="story"><p>%s</p><div class="share">Share this story</div><p>%s</p></div>
            <div class="related"><h3>Related</h3><p>Another long story about something else that happened in another town last week.</p></div>
            <footer>All rights reserved. No part of this site may be reproduced without written permission.</footer></body></html>
            """.formatted(FIRST, SECOND);

    @Test
    void keepsTheArticleAndDropsTheFurniture() {
        assertThat(WebPage.parse(PAGE).blocks())
                .extracting(Block::text)
                .containsExactly(
                        "Bridge opens early", "The governor promises an early opening of the bridge", FIRST, SECOND);
    }

    @Test
    void readsWhatThePageSaysOfItsArticle() {
        ArticleMetadata metadata = WebPage.parse(PAGE).metadata();

        assertThat(metadata.canonical()).isEqualTo(URI.create("https://herald.example/bridge"));
        assertThat(metadata.alternates()).containsKey("ru");
        assertThat(metadata.published()).hasToString("2026-11-10T09:00+03:00");
        assertThat(metadata.author()).isEqualTo("Desk");
        assertThat(metadata.section()).isEqualTo("Region");
    }

    @Test
    void readsTheFirstSourceThatCanBeReadOfEachFact() {
        ArticleMetadata metadata = WebPage.parse("""
                        <head><link rel="canonical" href="https://[address]"><meta property="og:url" content="https://herald.example/b">
                        <meta property="article:published_time" content="this morning"><meta itemprop="dateModified"
                        content="2026-11-10T12:30:00+03:00"><meta name="author" content="https://herald.example/desk">
                        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-10T09:00:00+03:00",
                        "author":[{"name":"A. Petrova"},{"name":"B. Ivanov"}]}</script></head><body><p>%s</p></body>""".formatted(FIRST)).metadata();

        assertThat(metadata.canonical()).isEqualTo(URI.create("https://herald.example/b"));
        assertThat(metadata.published()).hasToString("2026-11-10T09:00+03:00");
        assertThat(metadata.modified()).hasToString("2026-11-10T12:30+03:00");
        assertThat(metadata.author()).isEqualTo("A. Petrova, B. Ivanov");
    }

    @ParameterizedTest
    @CsvSource({
        "<link rel=canonical href=/bridge><base href=https://herald.example/en/>, https://herald.example/bridge",
        "<link rel=canonical href=bridge><meta property=og:url content=https://herald.example>, https://herald.example/bridge",
        "<link rel=canonical href=//herald.example/bridge>, https://herald.example/bridge",
        "<link rel=canonical href='https://herald.example/a bridge'>, https://herald.example/a%20bridge",
        "<link rel=canonical href=/bridge>,"
    })
    void aCanonicalAddressIsMadeAbsolute(String head, @Nullable URI canonical) {
        assertThat(WebPage.parse("<head>" + head + "</head><body><p>" + FIRST)
                        .metadata()
                        .canonical())
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10T09:00:00+0300, 2026-11-10T09:00+03:00",
        "2026-11-10 09:00:00 +03:00, 2026-11-10T09:00+03:00",
        "2026-11-10T09:00:00, 2026-11-10T09:00Z",
        "2026-11-10, 2026-11-10T00:00Z"
    })
    void readsTimesInTheFormsThatPagesHave(String text, String time) {
        assertThat(PageMetadata.time(text)).hasToString(time);
    }

    @Test
    void twoLineBreaksPartParagraphs() {
        assertThat(WebPage.parse("<body><div>" + FIRST + "<br><br>" + SECOND + "</div>")
                        .blocks())
                .extracting(Block::text)
                .contains(FIRST, SECOND);
    }

    @Test
    void listsAreKeptWholeWhereverTheyStand() {
        String page = "<body><h1>Bridge opens early</h1><div><ul><li>Open in May</li><li>" + SECOND + "</li></ul><p>"
                + FIRST + "</p><p>What comes next:</p><ul><li>The second lane is to open in the spring</li>"
                + "<li>Lamps</li></ul></div>";

        assertThat(WebPage.parse(page).blocks())
                .extracting(Block::text)
                .containsExactly(
                        "Bridge opens early",
                        "Open in May",
                        SECOND,
                        FIRST,
                        "What comes next:",
                        "The second lane is to open in the spring",
                        "Lamps");
    }

    @Test
    void numberedAndNestedHeadingsStayAndDatesGo() {
        String page = "<body><h1>Bridge opens early</h1><div><p>10 November 2026, 14:30</p><p>" + FIRST
                + "</p><h2>What changes for drivers</h2><h3>1. Lorries</h3><p>" + SECOND
                + "</p><div class=\"gallery-count\">Image 1 of 5</div><p>"
                + FIRST + "</p></div>";

        assertThat(WebPage.parse(page).blocks())
                .extracting(Block::text)
                .containsExactly("Bridge opens early", FIRST, "What changes for drivers", "1. Lorries", SECOND, FIRST);
    }

    @Test
    void quotationsStay() {
        assertThat(WebPage.parse("<body><p>" + FIRST + "</p><blockquote><p>" + SECOND + "</p></blockquote><p>" + FIRST)
                        .blocks())
                .extracting(Block::text)
                .containsExactly(FIRST, SECOND, FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "<title>A - B: what changed | Herald</title><meta property='og:site_name' content='Herald'>, A - B: what changed",
        "<meta property='og:title' content='Old bridge - new bridge'>, Old bridge - new bridge",
        "<title>Bridge opens early – Herald</title>, Bridge opens early"
    })
    void aTitleLosesItsSiteAndNothingElse(String head, String title) {
        assertThat(WebPage.parse("<head>" + head + "</head><body><p>" + FIRST + "</p><p>" + SECOND + "</p>")
                        .blocks()
                        .get(0))
                .isEqualTo(Block.title(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<script>var a = 1;</script>",
                "<frameset><frame src='a.html'></frameset>",
                "&bogus; &#x; <",
                "<!--"
            })
    void aPageWithoutTextHasNoBlock(String html) {
        assertThat(WebPage.parse(html).blocks()).allMatch(block -> block.text().length() < 20);
    }

    @Test
    void tenThousandNestedTagsAreNoTrouble() {
        assertThat(WebPage.parse("<div>".repeat(10_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>")
                        .blocks())
                .extracting(Block::text)
                .contains(FIRST, SECOND);
    }
}
