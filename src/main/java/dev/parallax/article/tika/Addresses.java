package dev.parallax.article.tika;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses and identifiers that a file gives its article. */
final class Addresses {

    private Addresses() {}

    /** Null when it is none, or says only where it lies relative to something else. */
    static @Nullable URI absolute(@Nullable String text) {
        try {
            URI address = text == null || text.isBlank() ? null : new URI(text.strip());
            return address != null && address.isAbsolute() ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
