package dev.parallax.finding.spelling;

/**
 * Whether any mark of a text stands where one may be wrong; in most texts none does, and no pattern need be asked.
 *
 * @param isBehindSpace whether one has white space before it
 * @param isBeforeLetter whether one has a letter right behind it
 * @param isTwice whether one is followed by itself, or a comma by a point, with or without white space between them
 */
record MarkPlaces(boolean isBehindSpace, boolean isBeforeLetter, boolean isTwice) {

    static MarkPlaces in(String text) {
        boolean isBehindSpace = false;
        boolean isBeforeLetter = false;
        boolean isTwice = false;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (isMark(mark)) {
                isBehindSpace |= i > 0 && isSpace(text.charAt(i - 1));
                isBeforeLetter |= i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1));
                isTwice |= mark != '.' && isFollowedByMark(text, i);
            }
        }
        return new MarkPlaces(isBehindSpace, isBeforeLetter, isTwice);
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?';
    }

    /** What {@code \s} is in a pattern. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isFollowedByMark(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && isMark(text.charAt(next));
    }
}
