package dev.parallax.article.tika;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote a text, as a field for it says. */
final class Bylines {

    private static final Pattern BEFORE = Pattern.compile("^(?:by|from)\\s+", Pattern.CASE_INSENSITIVE);

    private Bylines() {}

    /** Without the word before the name; null for null. */
    static @Nullable String name(@Nullable String byline) {
        return byline == null ? null : BEFORE.matcher(byline.strip()).replaceFirst("");
    }
}
