package dev.parallax.article.web;

import dev.parallax.article.ArticleMetadata;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page's head says about its article: links, {@code meta} of every vocabulary, JSON-LD. */
final class PageMetadata {

    private static final Pattern ZONE_WITHOUT_COLON = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private PageMetadata() {}

    static ArticleMetadata of(PageHead head) {
        Optional<JsonNode> described = head.described();
        return new ArticleMetadata(
                PageAddress.canonical(head, described),
                alternates(head),
                first(
                        PageMetadata::name,
                        field(described, "author"),
                        head.said("author", "article:author", "dc.creator", "parsely-author")),
                first(
                        PageMetadata::time,
                        head.said("article:published_time"),
                        field(described, "datePublished"),
                        head.said(
                                "datepublished",
                                "og:published_time",
                                "pubdate",
                                "publish-date",
                                "date",
                                "dc.date.issued",
                                "parsely-pub-date"),
                        shown(head, marked("datePublished")),
                        shown(head, PageMetadata::isAtArticle)),
                first(
                        PageMetadata::time,
                        head.said("article:modified_time", "og:updated_time"),
                        field(described, "dateModified"),
                        head.said("datemodified", "lastmod", "last-modified"),
                        shown(head, marked("dateModified"))),
                first(PageMetadata::name, head.said("article:section", "section"), field(described, "articleSection")));
    }

    /** The first candidate that can be read as what it should be; null where there is none. */
    @SafeVarargs
    private static <T> @Nullable T first(Function<String, @Nullable T> reader, Optional<String>... candidates) {
        for (Optional<String> candidate : candidates) {
            T read = candidate.map(reader).orElse(null);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private static Optional<String> field(Optional<JsonNode> described, String name) {
        return described.flatMap(article -> JsonLd.text(article.path(name)));
    }

    private static Map<String, URI> alternates(PageHead head) {
        Map<String, URI> alternates = new TreeMap<>();
        for (Element link : head.links()) {
            URI address = PageAddress.absolute(link.attr("href"));
            if (link.attr("rel").equalsIgnoreCase("alternate") && link.hasAttr("hreflang") && address != null) {
                alternates.put(link.attr("hreflang"), address);
            }
        }
        return alternates;
    }

    private static Optional<String> shown(PageHead head, Predicate<Element> kind) {
        return head.times().stream()
                .filter(kind)
                .map(time -> time.attr("datetime"))
                .filter(time -> !time.isBlank())
                .findFirst();
    }

    private static Predicate<Element> marked(String property) {
        return time -> time.attr("itemprop").equals(property);
    }

    /** Not marked as what it is, but where pages print it. */
    private static boolean isAtArticle(Element time) {
        return time.hasAttr("pubdate") || time.closest("article") != null;
    }

    /** An author or a section as printed; addresses in their place are none. */
    private static @Nullable String name(String text) {
        return text.contains("://") ? null : text;
    }

    /** ISO 8601 in the forms that pages have; in UTC where no zone is named; null when it is no time. */
    static @Nullable OffsetDateTime time(String text) {
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
