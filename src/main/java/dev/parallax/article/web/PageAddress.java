package dev.parallax.article.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A page's own address, as it names it: absolute, also where it names no more than a path. */
final class PageAddress {

    /** Characters that browsers forgive in addresses. */
    private static final String FORGIVEN = " \"<>\\^`{|}";

    private PageAddress() {}

    /**
     * The canonical address; of several names of it the first that can be read, one without a host completed from the others.
     *
     * @param described the article in JSON-LD
     */
    static @Nullable URI canonical(PageHead head, Optional<JsonNode> described) {
        URI base = others(head, described)
                .map(PageAddress::absolute)
                .flatMap(Stream::ofNullable)
                .map(address -> "".equals(address.getRawPath()) ? address.resolve("/") : address)
                .findFirst()
                .orElse(null);
        return Stream.of(linked(head, "canonical"), head.said("og:url"))
                .flatMap(Optional::stream)
                .map(address -> resolved(base, address))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** What tells a page's host, the surest first. */
    private static Stream<String> others(PageHead head, Optional<JsonNode> described) {
        return Stream.of(
                        head.base(),
                        head.said("og:url"),
                        described.flatMap(article -> JsonLd.text(article.path("url"))),
                        described
                                .map(article -> article.path("mainEntityOfPage"))
                                .flatMap(page -> JsonLd.text(page.isObject() ? page.path("@id") : page)),
                        head.said("twitter:url", "al:web:url", "vk:url"),
                        linked(head, "amphtml"),
                        linked(head, "shortlink"),
                        linked(head, "alternate"))
                .flatMap(Optional::stream);
    }

    private static Optional<String> linked(PageHead head, String relation) {
        return head.links().stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase(relation))
                .map(link -> link.attr("href"))
                .filter(address -> !address.isBlank())
                .findFirst();
    }

    private static @Nullable URI resolved(@Nullable URI base, String address) {
        URI uri = uri(address);
        if (uri == null || uri.isAbsolute()) {
            return uri;
        }
        URI whole = base != null ? base.resolve(uri) : uri.getHost() != null ? uri("https:" + uri) : null;
        return whole != null && whole.isAbsolute() ? whole : null;
    }

    /** An address that names its host; null for anything else. */
    static @Nullable URI absolute(String address) {
        URI uri = uri(address);
        return uri != null && uri.isAbsolute() ? uri : null;
    }

    private static @Nullable URI uri(String address) {
        StringBuilder plain = new StringBuilder();
        for (char c : address.strip().toCharArray()) {
            plain.append(FORGIVEN.indexOf(c) < 0 ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        try {
            return new URI(plain.toString());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
