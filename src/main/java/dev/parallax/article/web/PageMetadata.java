package dev.parallax.article.web;

import dev.parallax.article.ArticleMetadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's head says about its article. */
final class PageMetadata {

    private PageMetadata() {}

    static ArticleMetadata of(Document page) {
        return new ArticleMetadata(
                canonical(page),
                alternates(page),
                content(page, "meta[name=author]", "meta[property=article:author]"),
                time(content(page, "meta[property=article:published_time]", "meta[itemprop=datePublished]")),
                time(content(page, "meta[property=article:modified_time]", "meta[itemprop=dateModified]")),
                content(page, "meta[property=article:section]"));
    }

    private static @Nullable URI canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        URI canonical = link == null ? null : uri(link.attr("href"));
        return canonical != null ? canonical : uri(content(page, "meta[property=og:url]"));
    }

    private static Map<String, URI> alternates(Document page) {
        Map<String, URI> alternates = new TreeMap<>();
        for (Element link : page.select("link[rel=alternate][hreflang][href]")) {
            URI address = uri(link.attr("href"));
            if (address != null) {
                alternates.put(link.attr("hreflang"), address);
            }
        }
        return alternates;
    }

    private static @Nullable String content(Document page, String... queries) {
        for (String query : queries) {
            Element meta = page.selectFirst(query);
            if (meta != null && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return null;
    }

    private static @Nullable URI uri(@Nullable String text) {
        try {
            URI uri = text == null ? null : new URI(text.strip());
            return uri != null && uri.isAbsolute() ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable OffsetDateTime time(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
