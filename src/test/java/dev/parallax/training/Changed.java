package dev.parallax.training;

import dev.parallax.article.TextSpan;

/**
 * A text in which something was changed.
 *
 * @param span what stands there now; empty where something was left out
 * @param type of the change
 */
record Changed(String text, TextSpan span, String type) {

    /** The text with some of its words replaced. */
    static Changed of(String text, int start, int end, String instead, String type) {
        return new Changed(
                text.substring(0, start) + instead + text.substring(end),
                new TextSpan(start, start + instead.length()),
                type);
    }
}
