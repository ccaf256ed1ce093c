package dev.parallax.article.tika;

/** How much decoded text looks like a language: the wrong eight-bit charset swaps case, or makes frames and rare letters. */
final class Plausibility {

    /** From the most to the least frequent letters of Russian prose; the letters of its neighbours come last. */
    private static final String BY_FREQUENCY = "оеаинтсрвлкмдпуяызьъбгчйхжюшцщэфёіїєґўђјљњћџѓѕќ";

    private Plausibility() {}

    /**
     * Mean evidence per non-ASCII character that the text is Cyrillic, about -1 to 1.
     *
     * <p>A letter counts by its rank; a capital inside a word, a frame or a control character counts against.
     */
    static double cyrillic(String text) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            seen++;
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            if (Character.isLetter(c)) {
                int rank = BY_FREQUENCY.indexOf(Character.toLowerCase(c));
                double worth = rank < 0 ? -1 : 1 - rank / 24.0;
                boolean startsWord = !Character.isLetter(before);
                if (Character.isUpperCase(c) && !startsWord && Character.isLowerCase(before)) {
                    worth = -1;
                } else if (Character.isUpperCase(c) && !startsWord) {
                    // All capitals: possible, and what the wrong one of koi8 and windows-1251 looks like.
                    worth -= 0.5;
                }
                if ((startsWord && isLatinLetter(i + 1 < text.length() ? text.charAt(i + 1) : ' '))
                        || isLatinLetter(before)) {
                    worth = -1;
                }
                sum += worth;
            } else {
                sum += "«»—–№“”„…‘’\u00a0".indexOf(c) >= 0 ? 0.1 : -1;
            }
        }
        return seen == 0 ? 0 : sum / seen;
    }

    /** Mean evidence per non-ASCII character that the text is Latin: such characters stand alone among ASCII letters. */
    static double latin(String text) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            seen++;
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (Character.isLetter(c)) {
                boolean amongAscii = isLatinLetter(before) || isLatinLetter(after);
                boolean amongOthers =
                        (before >= 0xc0 && Character.isLetter(before)) || (after >= 0xc0 && Character.isLetter(after));
                sum += amongOthers ? -0.7 : amongAscii ? 0.8 : 0;
            } else {
                sum += "‘’“”–—…«»€£\u00a0©®°".indexOf(c) >= 0 ? 0.5 : -0.5;
            }
        }
        return seen == 0 ? 0 : sum / seen;
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
