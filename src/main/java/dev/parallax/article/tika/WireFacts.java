package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agency's message says of itself. Its identifier stays the same from version to version, so that a new version
 * is a revision of the article.
 *
 * @param id an address, a URN, or any name that the agency gives
 * @param version as printed
 * @param status where it is not usable as it stands: cancelled, withheld
 */
record WireFacts(
        @Nullable String id,
        @Nullable String version,
        @Nullable String status,
        @Nullable String slugline,
        @Nullable String language,
        @Nullable OffsetDateTime embargo) {

    ArticleMetadata metadata(
            @Nullable String author,
            @Nullable OffsetDateTime published,
            @Nullable OffsetDateTime modified,
            @Nullable String section) {
        return new ArticleMetadata(address(), Map.of(), author, published, modified, section);
    }

    private @Nullable URI address() {
        if (id == null || id.isBlank()) {
            return null;
        }
        URI address = id.strip().matches("(?i)(?:https?://|urn:|tag:).*") ? Addresses.absolute(id) : null;
        return address != null
                ? address
                : URI.create("urn:news:" + URLEncoder.encode(id.strip(), StandardCharsets.UTF_8));
    }

    /** A line for each of the other facts. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        add(remarks, "Version", version);
        add(remarks, "Status", status);
        add(remarks, "Slugline", slugline);
        add(remarks, "Declared language", language);
        add(remarks, "Embargoed until", embargo);
        return remarks;
    }

    private static void add(List<String> remarks, String what, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            remarks.add(what + ": " + value + ".");
        }
    }
}
