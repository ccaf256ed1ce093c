package dev.parallax.story;

import dev.parallax.text.Letters;

/**
 * Finds the words in a part of a text, one after the other: abbreviations with full stops ({@code U.S}), and words, with what
 * stands behind an apostrophe; not what a machine put together with underscores. Matching reads each letter of a night, so this
 * is a loop and no pattern.
 */
final class WordFinder {

    private static final int NONE = -1;

    private final String text;
    private final int until;
    private int start;
    private int end;

    /** Whether what stands before the end of the last word, or the place that was looked at last, belongs to a word. */
    private boolean inside;

    WordFinder(String text, int from, int until) {
        this.text = text;
        this.until = until;
        end = from;
    }

    /** Goes to the next word; false when there is none. */
    boolean find() {
        int at = end;
        while (at < until) {
            int point = text.codePointAt(at);
            if (Character.isLetter(point)) {
                int found = endOfAbbreviation(at);
                if (found == NONE && !inside) {
                    found = endOfWord(at);
                }
                if (found != NONE) {
                    start = at;
                    end = found;
                    inside = true;
                    return true;
                }
            }
            inside = isOfWord(point);
            at += Character.charCount(point);
        }
        return false;
    }

    int start() {
        return start;
    }

    String word() {
        return text.substring(start, end);
    }

    /** Where capitals with full stops between them end, and no word goes on; −1 when there are none. */
    private int endOfAbbreviation(int from) {
        if (!isCapital(from)) {
            return NONE;
        }
        int at = after(from);
        int last = NONE;
        int lastButOne = NONE;
        while (at < until && text.charAt(at) == '.' && isCapital(at + 1)) {
            at = after(at + 1);
            lastButOne = last;
            last = at;
        }
        return last != NONE && goesOn(last) ? lastButOne : last;
    }

    private boolean isCapital(int at) {
        return at < until && Character.getType(text.codePointAt(at)) == Character.UPPERCASE_LETTER;
    }

    private boolean goesOn(int at) {
        return at < until && (isOfWord(text.codePointAt(at)) || Character.isDigit(text.codePointAt(at)));
    }

    private static boolean isOfWord(int point) {
        return point == '_' || Letters.isLetterOrMark(point);
    }

    /** Where the word ends that begins there; −1 when it goes on with an underscore. */
    private int endOfWord(int from) {
        int letters = Math.min(until, Letters.endOfRun(text, from, Letters::isLetterOrMark));
        int all = letters;
        if (letters < until && (text.charAt(letters) == '\'' || text.charAt(letters) == '’')) {
            int behind = Math.min(until, Letters.endOfRun(text, letters + 1, Character::isLetter));
            all = behind > letters + 1 ? behind : letters;
        }
        if (all < until && text.charAt(all) == '_') {
            return all > letters ? letters : NONE;
        }
        return all;
    }

    private int after(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }
}
