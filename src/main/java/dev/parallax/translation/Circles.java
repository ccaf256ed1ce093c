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
        for (int start = 0; start < text.length(); start++) {
            boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (begins && Character.isLetter(text.codePointAt(start)) && comesTwice(text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesTwice(String text, int start) {
        int last = Math.min(start + LONGEST_RUN, text.length() - 1);
        for (int end = start + 1; end <= last; end++) {
            if (BETWEEN.indexOf(text.charAt(end)) >= 0 && BETWEEN.indexOf(text.charAt(end - 1)) < 0) {
                int again = end;
                while (again < text.length() && BETWEEN.indexOf(text.charAt(again)) >= 0) {
                    again++;
                }
                if (text.regionMatches(start, text, again, end - start)) {
                    return true;
                }
            }
        }
        return false;
    }
}
