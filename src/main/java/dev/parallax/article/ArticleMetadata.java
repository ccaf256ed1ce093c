package dev.parallax.article;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its article, beside the text.
 *
 * @param canonical the article's own address, or an agency's identifier
 * @param alternates addresses of its other language versions, by BCP 47 tag
 * @param author as printed
 * @param published when it was published; null when the file does not say
 * @param modified when it was last changed; null when the file does not say
 * @param section the desk or rubric, as printed
 * @param created when a document's file was begun, or a PDF printed: no time of publication, which may be months away; null
 *     when the file does not say
 * @param wire what an agency's message says besides; null for all that is none
 */
public record ArticleMetadata(
        @Nullable URI canonical,
        Map<String, URI> alternates,
        @Nullable String author,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime modified,
        @Nullable String section,
        @Nullable OffsetDateTime created,
        @Nullable WireItem wire) {

    /** A file that says nothing about its article. */
    public static final ArticleMetadata NONE = new ArticleMetadata(null, Map.of(), null, null, null, null);

    public ArticleMetadata {
        alternates = Map.copyOf(alternates);
    }

    /** What was published: a page, a mail, a feed's entry. */
    public ArticleMetadata(
            @Nullable URI canonical,
            Map<String, URI> alternates,
            @Nullable String author,
            @Nullable OffsetDateTime published,
            @Nullable OffsetDateTime modified,
            @Nullable String section) {
        this(canonical, alternates, author, published, modified, section, null, null);
    }

    /** What a word processor or a printing program says of its file. */
    public static ArticleMetadata ofDocument(
            @Nullable String author,
            @Nullable OffsetDateTime created,
            @Nullable OffsetDateTime modified,
            @Nullable String section) {
        return new ArticleMetadata(null, Map.of(), author, null, modified, section, created, null);
    }
}
