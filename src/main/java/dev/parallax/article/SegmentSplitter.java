package dev.parallax.article;

import java.util.List;

/** Cuts a text into sentence-sized pieces. Implementations are deterministic and safe for use by several threads. */
@FunctionalInterface
public interface SegmentSplitter {

    /**
     * The segments of the text, in order, without overlap and without the white space around them; empty only for a
     * blank text.
     *
     * @param language BCP 47 tag of the text; {@code und} takes rules that fit most languages
     */
    List<TextSpan> split(String text, String language);
}
