package dev.parallax.article;

import java.util.List;

/**
 * A block of an article's text.
 *
 * @param number position in the article, from 0
 * @param role what it is in the article
 * @param text never blank; white space inside is single spaces
 * @param segments the sentence-sized pieces, in order, without overlap, inside the text
 */
public record Paragraph(int number, ParagraphRole role, String text, List<TextSpan> segments) {

    public Paragraph {
        if (number < 0) {
            throw new IllegalArgumentException("A paragraph's number is 0 or more, not " + number);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("Paragraph " + number + " is blank");
        }
        segments = List.copyOf(segments);
        int previousEnd = 0;
        for (TextSpan segment : segments) {
            if (segment.start() < previousEnd || segment.end() > text.length()) {
                throw new IllegalArgumentException("Segment " + segment + " of paragraph " + number
                        + " overlaps the one before or ends after the text");
            }
            previousEnd = segment.end();
        }
    }

    /** The text of each segment, in order. */
    public List<String> segmentTexts() {
        return segments.stream().map(segment -> segment.of(text)).toList();
    }
}
