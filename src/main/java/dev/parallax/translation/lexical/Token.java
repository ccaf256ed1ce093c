package dev.parallax.translation.lexical;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param text as it stands in the text
 * @param key folded for look-up: lower case, ё as е, every number alike
 * @param start index of its first UTF-16 unit in the text
 * @param spaced whether white space (or the beginning of the text) stands before it
 */
record Token(String text, String key, int start, Kind kind, boolean spaced) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** The key of everything written in digits. */
    static final String NUMBER_KEY = "0";

    int end() {
        return start + text.length();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }
}
