package dev.parallax.article;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its article, beside the text.
 *
 * @param canonical the article's own address
 * @param alternates addresses of its other language versions, by BCP 47 tag
 * @param author as printed
 * @param published when it was published; null when the file does not say
 * @param modified when it was last changed; null when the file does not say
 * @param section the desk or rubric, as printed
 */
public record ArticleMetadata(
        @Nullable URI canonical,
        Map<String, URI> alternates,
        @Nullable String author,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime modified,
        @Nullable String section) {

    /** A file that says nothing about its article. */
    public static final ArticleMetadata NONE = new ArticleMetadata(null, Map.of(), null, null, null, null);

    public ArticleMetadata {
        alternates = Map.copyOf(alternates);
    }
}
