package dev.parallax.article.web;

import dev.parallax.article.ArticleMetadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page's head says about its article: links, {@code meta} of every vocabulary, JSON-LD. */
final class PageMetadata {

    private static final Pattern ZONE_WITHOUT_COLON = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private PageMetadata() {}

    static ArticleMetadata of(Document page) {
        Optional<JsonNode> described = JsonLd.article(page);
        return new ArticleMetadata(
                canonical(page),
                alternates(page),
                first(field(described, "author"), content(page, "meta[name=author]"), author(page)),
                time(first(
                        content(page, "meta[property=article:published_time]"),
                        field(described, "datePublished"),
                        content(
                                page,
                                "meta[itemprop=datePublished], meta[name=pubdate], meta[name=publish-date], meta[name=date]"),
                        attribute(
                                page,
                                "time[itemprop=datePublished], article time[datetime], time[pubdate]",
                                "datetime"))),
                time(first(
                        content(page, "meta[property=article:modified_time], meta[property=og:updated_time]"),
                        field(described, "dateModified"),
                        content(page, "meta[itemprop=dateModified], meta[name=lastmod]"),
                        attribute(page, "time[itemprop=dateModified]", "datetime"))),
                first(
                        content(page, "meta[property=article:section], meta[name=section]"),
                        field(described, "articleSection")));
    }

    private static Optional<String> field(Optional<JsonNode> described, String name) {
        return described.flatMap(article -> JsonLd.text(article.path(name)));
    }

    /** {@code article:author} is an address more often than a name. */
    private static Optional<String> author(Document page) {
        return content(page, "meta[property=article:author]").filter(author -> !author.contains("://"));
    }

    private static @Nullable URI canonical(Document page) {
        String address = first(attribute(page, "link[rel=canonical]", "href"), content(page, "meta[property=og:url]"));
        return uri(address);
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

    private static Optional<String> content(Document page, String query) {
        return attribute(page, query, "content");
    }

    private static Optional<String> attribute(Document page, String query, String name) {
        return page.select(query).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    @SafeVarargs
    private static @Nullable String first(Optional<String>... candidates) {
        for (Optional<String> candidate : candidates) {
            if (candidate.isPresent()) {
                return candidate.get();
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

    /** ISO 8601 in the forms that pages have; in UTC where no zone is named; null when it is no time. */
    static @Nullable OffsetDateTime time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String iso = ZONE_WITHOUT_COLON
                .matcher(text.strip()
                        .replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (\\d)", "$1T$2")
                        .replaceFirst(" (?=[+-]\\d)", ""))
                .replaceFirst("$1:$2");
        try {
            if (iso.length() == 10) {
                return LocalDate.parse(iso).atStartOfDay().atOffset(ZoneOffset.UTC);
            }
            return iso.matches(".*(?:Z|[+-]\\d{2}:\\d{2})$")
                    ? OffsetDateTime.parse(iso)
                    : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
