package dev.parallax.article.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Raised figures and asterisks that point to a footnote. Those of units and powers are text. */
final class FootnoteMarks {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡§]{1,3})[\\])]?");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");

    /** Units that are raised to a power have fewer letters. */
    private static final int FEWEST_LETTERS_OF_A_WORD = 4;

    private FootnoteMarks() {}

    /**
     * Whether a raised text is a mark.
     *
     * @param before what stands before it in its paragraph
     */
    static boolean isMark(Element raised, CharSequence before) {
        String text = raised.text().strip();
        if (!MARK.matcher(text).matches()) {
            return false;
        }
        boolean link = raised.selectFirst("a") != null || raised.closest("a") != null;
        return link || !FIGURES.matcher(text).matches() || isAfterWord(before);
    }

    private static boolean isAfterWord(CharSequence before) {
        int end = before.length();
        if (end == 0 || before.charAt(end - 1) <= ' ') {
            return false;
        }
        if (".,;:!?»”\")…".indexOf(before.charAt(end - 1)) >= 0) {
            return true;
        }
        int start = end;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return end - start >= FEWEST_LETTERS_OF_A_WORD;
    }
}
