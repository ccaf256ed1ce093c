package dev.parallax.article.draft;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.ContentHash;
import dev.parallax.article.Paragraph;
import dev.parallax.message.Message;
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
        String mediaType, String charset, ArticleMetadata metadata, List<Block> blocks, List<Message> remarks) {

    public Draft {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** The finished article; empty when no block holds text. */
    public Optional<Article> finish(String source, String location) {
        List<Message> allRemarks = new ArrayList<>(remarks);
        List<Block> clean = Structure.clean(blocks, allRemarks);
        // A page names its author and its time in its head, and its text has been separated from the rest already.
        Opening opening =
                mediaType.equals("text/html") ? new Opening(clean, null, null, null) : Opening.of(clean, allRemarks);
        List<Paragraph> paragraphs = Structure.paragraphs(opening.blocks(), allRemarks);
        ArticleMetadata facts = Facts.storable(with(opening), allRemarks);
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

    /** What the file says comes before what the text says. */
    private ArticleMetadata with(Opening opening) {
        return new ArticleMetadata(
                metadata.canonical(),
                metadata.alternates(),
                metadata.author() == null ? opening.author() : metadata.author(),
                metadata.published() == null ? opening.published() : metadata.published(),
                metadata.modified(),
                metadata.section(),
                metadata.created(),
                metadata.wire() == null ? opening.item() : metadata.wire());
    }
}
