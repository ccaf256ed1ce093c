package dev.parallax.store;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.SourceFile;
import dev.parallax.language.ArticleLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, with what it held.
 *
 * @param hash SHA-256 of the file in hex; null when the file could not be read at all, so that the next run tries again
 * @param entries what came of it, in the file's own order
 */
public record ReadFile(SourceFile file, @Nullable String hash, List<Entry> entries) {

    public ReadFile {
        entries = List.copyOf(entries);
    }

    /** What came of a file or of one entry of it. */
    public sealed interface Entry {}

    /** An article with its languages. */
    public record ReadArticle(Article article, ArticleLanguage language) implements Entry {}

    /** No article. */
    public record NotRead(Extraction.Quarantined quarantined) implements Entry {}
}
