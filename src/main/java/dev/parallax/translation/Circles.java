package dev.parallax.translation;

import java.util.regex.Pattern;

/** Finds a run of words that comes four times in a row: a model going round in circles. */
final class Circles {

    private static final Pattern CIRCLES =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}[^.!?]{0,60}?)(?:[\\s,;:–—-]+\\1(?![\\p{L}\\p{N}])){3,}");

    /** What a run has at most, of which a letter beyond the first plane takes two. */
    private static final int LONGEST_RUN = 2 * 61;

    private static final String BETWEEN = " \t\n\u000B\f\r,;:–—-";

    private Circles() {}

    static boolean areIn(String text) {
        return comesTwice(text) && CIRCLES.matcher(text).find();
    }

    /** Whether a run of words stands twice in a row, as is rare: the pattern, which is slow, is not asked about most texts. */
    private static boolean comesTwice(String text) {
        int[] ends = new int[text.length()]; // of words, each with where the next one begins
        int size = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean between = BETWEEN.indexOf(text.charAt(i)) >= 0;
            if (between != BETWEEN.indexOf(text.charAt(i - 1)) >= 0 && (between || size > 0)) {
                ends[size++] = i;
            }
        }
        int next = 0;
        for (int start = 0; start < text.length(); start++) {
            while (next < size && ends[next] <= start) {
                next += 2;
            }
            boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (begins && Character.isLetter(text.codePointAt(start)) && comesTwice(text, start, ends, next, size)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesTwice(String text, int start, int[] ends, int next, int size) {
        char first = text.charAt(start);
        for (int i = next; i + 1 < size && ends[i] <= start + LONGEST_RUN; i += 2) {
            if (text.charAt(ends[i + 1]) == first && text.regionMatches(start, text, ends[i + 1], ends[i] - start)) {
                return true;
            }
        }
        return false;
    }
}
