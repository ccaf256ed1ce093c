package dev.parallax.article.tika;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much decoded text looks like a language: the wrong eight-bit charset swaps case, or makes frames and rare letters. */
final class Plausibility {

    /** From the most to the least frequent letters of Russian prose; the letters of its neighbours come last. */
    private static final String BY_FREQUENCY = "оеаинтсрвлкмдпуяызьъбгчйхжюшцщэфёіїєґўђјљњћџѓѕќ";

    /** By letter, from 1 for the most frequent down. */
    private static final double[] WORTH = worth();

    private static final String CYRILLIC_MARKS = "«»—–№“”„…‘’\u00a0";

    private static final String LATIN_MARKS = "‘’“”–—…«»€£\u00a0©®°";

    private static final double ROUNDING = 1e-9;

    /** What each byte of a charset says as a small letter by itself, the most that it may; 0 for those of ASCII. */
    private static final Map<Charset, double[]> ALONE = new ConcurrentHashMap<>();

    private Plausibility() {}

    private static double[] worth() {
        double[] worth = new double[BY_FREQUENCY.chars().max().orElseThrow() + 1];
        Arrays.fill(worth, -1);
        for (int rank = 0; rank < BY_FREQUENCY.length(); rank++) {
            worth[BY_FREQUENCY.charAt(rank)] = 1 - rank / 24.0;
        }
        return worth;
    }

    /**
     * Mean evidence per non-ASCII character that the text is Cyrillic, about -1 to 1.
     *
     * <p>A letter counts by its rank; a capital inside a word, a frame or a control character counts against.
     */
    static double cyrillic(String text) {
        return mean(text, Plausibility::cyrillic);
    }

    /**
     * What {@link #cyrillic} is at most for a text in small letters.
     *
     * @param counts how often each byte stands there
     */
    static double most(int[] counts, Charset charset) {
        double[] alone = ALONE.computeIfAbsent(charset, Plausibility::alone);
        double sum = 0;
        int seen = 0;
        for (int i = 0x80; i < counts.length; i++) {
            sum += counts[i] * alone[i];
            seen += counts[i];
        }
        return seen == 0 ? 0 : sum / seen + ROUNDING;
    }

    private static double[] alone(Charset charset) {
        double[] alone = new double[256];
        for (int i = 0x80; i < alone.length; i++) {
            String decoded = new String(new byte[] {(byte) i}, charset);
            alone[i] = cyrillic(' ', Character.toLowerCase(decoded.charAt(0)), ' ');
        }
        return alone;
    }

    /** Mean evidence per non-ASCII character that the text is Latin: such characters stand alone among ASCII letters. */
    static double latin(String text) {
        return mean(text, Plausibility::latin);
    }

    /** What a character says, between its neighbours; these are spaces at the text's ends. */
    private interface Evidence {
        double of(char before, char c, char after);
    }

    private static double mean(String text, Evidence evidence) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i > 0 ? text.charAt(i - 1) : ' ';
                char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                sum += evidence.of(before, c, after);
                seen++;
            }
        }
        return seen == 0 ? 0 : sum / seen;
    }

    private static double cyrillic(char before, char c, char after) {
        if (!Character.isLetter(c)) {
            return CYRILLIC_MARKS.indexOf(c) >= 0 ? 0.1 : -1;
        }
        boolean startsWord = !Character.isLetter(before);
        boolean mixed = isLatinLetter(before) || (startsWord && isLatinLetter(after));
        boolean capitalInside = Character.isUpperCase(c) && !startsWord;
        if (mixed || (capitalInside && Character.isLowerCase(before))) {
            return -1;
        }
        char small = Character.toLowerCase(c);
        double worth = small < WORTH.length ? WORTH[small] : -1;
        // All capitals: possible, and what the wrong one of koi8 and windows-1251 looks like.
        return capitalInside ? worth - 0.5 : worth;
    }

    private static double latin(char before, char c, char after) {
        if (!Character.isLetter(c)) {
            return LATIN_MARKS.indexOf(c) >= 0 ? 0.5 : -0.5;
        }
        if (isAccentedLetter(before) || isAccentedLetter(after)) {
            return -0.7;
        }
        return isLatinLetter(before) || isLatinLetter(after) ? 0.8 : 0;
    }

    private static boolean isAccentedLetter(char c) {
        return c >= 0xc0 && Character.isLetter(c);
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
