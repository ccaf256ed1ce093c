package dev.parallax.finding;

import dev.parallax.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands inside quotation marks. */
public final class Quotations {

    private static final String OPENING = "«„“";
    private static final String CLOSING = "»”";

    private Quotations() {}

    /**
     * The outermost quotations of a text, without their marks, in order. Inner ones are part of the outer. One that is
     * never closed goes to the end of the text, as where a quotation runs over paragraphs.
     */
    public static List<TextSpan> in(String text) {
        List<TextSpan> quotations = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int turn = turn(text, i, depth);
            if (turn > 0 && depth++ == 0) {
                start = i + 1;
            } else if (turn < 0 && depth > 0 && --depth == 0) {
                quotations.add(new TextSpan(start, i));
            }
        }
        if (depth > 0 && start < text.length()) {
            quotations.add(new TextSpan(start, text.length()));
        }
        return List.copyOf(quotations);
    }

    /** 1 when a quotation begins at this mark, −1 when one ends, 0 when it is no mark. */
    private static int turn(String text, int index, int depth) {
        char mark = text.charAt(index);
        if (mark == '“' && depth > 0 && !opens(text, index)) {
            return -1; // closes what „ opened
        }
        if (OPENING.indexOf(mark) >= 0) {
            return 1;
        }
        if (CLOSING.indexOf(mark) >= 0) {
            return -1;
        }
        if (mark != '"') {
            return 0;
        }
        return opens(text, index) ? 1 : -1;
    }

    /** A straight mark opens after a space or bracket, when a word follows it. */
    private static boolean opens(String text, int index) {
        boolean wordFollows = index + 1 < text.length() && !Character.isWhitespace(text.charAt(index + 1));
        return wordFollows && (index == 0 || !isPartOfWordOrSentence(text.charAt(index - 1)));
    }

    private static boolean isPartOfWordOrSentence(char before) {
        return Character.isLetterOrDigit(before) || ".,!?…:;)»”%".indexOf(before) >= 0;
    }
}
