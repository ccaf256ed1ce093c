package dev.parallax.article.draft;

import dev.parallax.article.SegmentSplitter;
import dev.parallax.article.TextSpan;
import java.util.List;

/** Cuts texts as the extractor cuts paragraphs. */
public final class SrxSegmentSplitter implements SegmentSplitter {

    /** Whether there are rules for the language, and not for its script alone. */
    public static boolean knows(String language) {
        return Segments.knows(language);
    }

    @Override
    public List<TextSpan> split(String text, String language) {
        return Segments.of(text);
    }
}
