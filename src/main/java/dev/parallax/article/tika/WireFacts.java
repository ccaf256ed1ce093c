package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.WireItem;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agency's message says of itself.
 *
 * @param id an address, a URN, or any name that the agency gives
 */
record WireFacts(@Nullable String id, WireItem item) {

    ArticleMetadata metadata(
            @Nullable String author,
            @Nullable OffsetDateTime published,
            @Nullable OffsetDateTime modified,
            @Nullable String section) {
        return new ArticleMetadata(address(), Map.of(), author, published, modified, section, null, item);
    }

    /** An item's status without its vocabulary's prefix; null where it only says that the item may be used. */
    static @Nullable String notable(@Nullable String status) {
        String plain = status == null ? "" : status.replaceFirst("^.*:", "").strip();
        return plain.isEmpty() || plain.equalsIgnoreCase("usable") ? null : plain;
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
}
