package dev.parallax.translation;

import dev.parallax.text.Letters;

/** A text's signs: how it begins and ends, and what in it is neither word nor punctuation. */
final class ReplySigns {

    /** Of mark-up, and of models' own alphabets. */
    static final String SIGNS = "`*#_|{}<>\\^~=@&\u2581\uFFFD\u2022\u2192\u0120\u010A";

    static final String BRACKETS = "()[]";
    static final String QUOTES = "\"«»“”„‟‹›";

    private ReplySigns() {}

    static int firstSign(String text) {
        return text.isBlank() ? ' ' : text.strip().codePointAt(0);
    }

    static int lastSign(String text) {
        return text.isBlank() ? ' ' : text.strip().codePointBefore(text.strip().length());
    }

    /** Neither a letter, a figure, a quotation mark nor the mark of a sentence's end. */
    static boolean isOdd(int sign) {
        return !Character.isLetterOrDigit(sign) && (QUOTES + ".!?…").indexOf(sign) < 0;
    }

    static int unprintable(String text) {
        return Letters.count(text, c -> switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.OTHER_SYMBOL,
                    Character.FORMAT -> true;
            default -> false;
        });
    }

    static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 1; i < text.length(); i++) {
            run = text.charAt(i) == text.charAt(i - 1) && !Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run + 1);
        }
        return longest;
    }

    static boolean startsLarge(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).limit(1).anyMatch(c -> !Character.isLowerCase(c));
    }

    static boolean startsSmall(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).limit(1).anyMatch(Character::isLowerCase);
    }

    static boolean isClosed(String text) {
        String bare = text.strip();
        int end = bare.length();
        while (end > 0 && " \t\n\u000B\f\r»”\"'’)]".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(bare.charAt(end - 1)) >= 0;
    }

    static double capitals(String text) {
        double letters = Letters.count(text);
        return letters == 0 ? 0 : Letters.count(text, Character::isUpperCase) / letters;
    }
}
