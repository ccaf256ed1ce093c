package dev.parallax.article.draft;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.ContentHash;
import dev.parallax.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader made of one article.
 *
 * @param mediaType as in {@code text/html}
 * @param charset empty where the format settles it
 * @param blocks in reading order
 * @param remarks what a person should know of the reading
 */
public record Draft(
        String mediaType, String charset, ArticleMetadata metadata, List<Block> blocks, List<String> remarks) {

    public Draft {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** The finished article; empty when no block holds text. */
    public Optional<Article> finish(String source, String location) {
        List<String> allRemarks = new ArrayList<>(remarks);
        List<Paragraph> paragraphs = Structure.paragraphs(blocks, allRemarks);
        ArticleMetadata facts = Facts.storable(metadata, allRemarks);
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Article(
                        source,
                        location,
                        ContentHash.ofText(paragraphs),
                        mediaType,
                        charset,
                        facts,
                        paragraphs,
                        Facts.storable(allRemarks)));
    }
}
