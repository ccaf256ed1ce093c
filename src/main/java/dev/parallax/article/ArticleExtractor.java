package dev.parallax.article;

import java.util.List;

/**
 * Reads files into articles.
 *
 * <p>Never throws for what a file holds: a file that cannot be read is {@link Extraction.Quarantined}. Implementations
 * are safe for use by several threads.
 */
public interface ArticleExtractor {

    /** One extraction for each article, or broken entry, in the file's own order; never empty. */
    List<Extraction> extract(SourceFile file);
}
