package dev.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdentityTests {

    @Test
    void theCanonicalAddressCountsWhateverTheFile() {
        assertThat(identity("a.html", "Bridge opens", "https://www.herald.example/bridge/", null)
                        .key())
                .isEqualTo(identity("b.html", "The bridge is open", "http://herald.example/bridge#top", null)
                        .key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.herald.example/bridge/",
                "http://m.herald.example/bridge",
                "https://amp.herald.example/bridge?utm_source=rss&utm_medium=feed",
                "https://www.m.herald.example/bridge/amp/",
                "https://herald.example/bridge?fbclid=x&yclid=7#comments"
            })
    void whatMakesNoOtherArticleDoesNotCount(String address) {
        assertThat(identity("a.html", "Bridge opens", address, null).key()).isEqualTo("//herald.example/bridge");
    }

    @ParameterizedTest
    @CsvSource({
        "https://herald.example/story?id=7&utm_source=rss, //herald.example/story?id=7",
        "https://m.example/story, //m.example/story",
        "https://herald.example/amp, //herald.example/amp",
        "https://herald.example/?p=12, //herald.example?p=12"
    })
    void whatMakesAnotherArticleCounts(String address, String key) {
        assertThat(identity("a.html", "Bridge opens", address, null).key()).isEqualTo(key);
    }

    @Test
    void partsOfOneAddressHaveKeysOfTheirOwn() {
        ArticleIdentity whole = identity("a.html", "Bridge opens", "https://herald.example/bridge", null);

        assertThat(whole.part(1)).isEqualTo(whole);
        assertThat(whole.part(2).key()).isEqualTo("//herald.example/bridge#2");
    }

    @Test
    void withoutAnAddressSourceAndLocationCount() {
        assertThat(identity("a.txt", "Bridge opens", null, null).key()).isEqualTo("desk:a.txt");
    }

    @Test
    void aSitesFrontPageIsNoArticlesAddress() {
        assertThat(identity("a.html", "Bridge opens", "https://herald.example/", null)
                        .key())
                .isEqualTo("desk:a.html");
    }

    @Test
    void aMendedHeadingOfTheSameDayLooksLikeTheSameArticle() {
        ArticleIdentity old =
                identity("a.txt", "Spokewoman says the bridge will open early", null, "2026-11-10T09:00+03:00");
        ArticleIdentity mended =
                identity("b.txt", "Spokeswoman says the bridge will open early", null, "2026-11-10T12:00+03:00");

        assertThat(mended.looksLike(old)).isTrue();
    }

    @Test
    void anotherDayOrNoDayIsAnotherArticle() {
        ArticleIdentity monday = identity("a.txt", "Markets at noon", null, "2026-11-09T12:00Z");
        ArticleIdentity tuesday = identity("b.txt", "Markets at noon", null, "2026-11-10T12:00Z");
        ArticleIdentity undated = identity("c.txt", "Markets at noon", null, null);

        assertThat(tuesday.looksLike(monday)).isFalse();
        assertThat(undated.looksLike(undated)).isFalse();
    }

    private static ArticleIdentity identity(
            String location, String heading, @Nullable String canonical, @Nullable String published) {
        ArticleMetadata metadata = new ArticleMetadata(
                canonical == null ? null : URI.create(canonical),
                Map.of(),
                null,
                published == null ? null : OffsetDateTime.parse(published),
                null,
                null);
        Paragraph paragraph = new Paragraph(0, ParagraphRole.HEADING, heading, List.of());
        return ArticleIdentity.of(
                new Article("desk", location, "hash", "text/plain", "utf-8", metadata, List.of(paragraph), List.of()));
    }
}
