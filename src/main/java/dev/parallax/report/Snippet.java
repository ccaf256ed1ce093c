package dev.parallax.report;

import dev.parallax.article.TextSpan;

/**
 * The words of a finding with a little of the text around them.
 *
 * @param before ends where the words start; begins with … where text was cut
 * @param after ends with … where text was cut
 */
public record Snippet(String before, String words, String after) {

    /** The words and up to {@code around} UTF-16 code units on either side, cut between words. */
    public static Snippet of(String text, TextSpan span, int around) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        int from = start <= around ? 0 : wordStart(text, start - around, start);
        int to = text.length() - end <= around ? text.length() : wordEnd(text, end + around, end);
        return new Snippet(
                (from > 0 ? "…" : "") + text.substring(from, start),
                text.substring(start, end),
                text.substring(end, to) + (to < text.length() ? "…" : ""));
    }

    private static int wordStart(String text, int from, int limit) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= limit ? limit : space + 1;
    }

    private static int wordEnd(String text, int to, int limit) {
        int space = text.lastIndexOf(' ', to);
        return space <= limit ? limit : space;
    }
}
