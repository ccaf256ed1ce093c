package dev.parallax.article;

import dev.parallax.message.Message;
import java.util.List;

/**
 * One version of one article, as it was read.
 *
 * @param source the job's name for where it comes from
 * @param location the file, relative to the source's folder, with {@code !/entry} for what lay inside another file
 * @param contentHash {@link ContentHash#ofText} of the paragraphs: the same hash, the same text
 * @param mediaType what the file was, as in {@code text/html}
 * @param charset how its text was decoded; empty where the format settles it
 * @param metadata what the file says about the article
 * @param paragraphs at least one, numbered from 0
 * @param remarks what a reader should know of the reading: a repaired charset, a part that was dropped
 */
public record Article(
        String source,
        String location,
        String contentHash,
        String mediaType,
        String charset,
        ArticleMetadata metadata,
        List<Paragraph> paragraphs,
        List<Message> remarks) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("Article " + location + " has no paragraph");
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).number() != i) {
                throw new IllegalArgumentException("Paragraph " + i + " of " + location + " has the number "
                        + paragraphs.get(i).number());
            }
        }
    }

    /** The segments of all paragraphs, in their order: their places in this list are their numbers. */
    public List<String> segmentTexts() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.segmentTexts().stream())
                .toList();
    }

    /** The heading's text, or the first paragraph's where there is no heading. */
    public String heading() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.HEADING)
                .findFirst()
                .orElse(paragraphs.get(0))
                .text();
    }
}
