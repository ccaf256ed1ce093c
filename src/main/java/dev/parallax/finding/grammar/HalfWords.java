package dev.parallax.finding.grammar;

import dev.parallax.finding.lexis.Lexicon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How Russian writes пол- for half: with a hyphen before a vowel, л and a capital, else in one word. */
final class HalfWords {

    private static final String HALF = GrammarWords.one("half");

    /** Vowels, and л. */
    private static final String HYPHEN_BEFORE = "аеёиоуыэюял";

    private HalfWords() {}

    /** The word as it should be written; null when it is right, or none with a half. */
    static @Nullable String corrected(String word) {
        if (!word.toLowerCase(Locale.ROOT).startsWith(HALF) || word.length() < HALF.length() + 3) {
            return null;
        }
        String half = word.substring(0, HALF.length());
        String rest = word.substring(HALF.length());
        if (rest.charAt(0) == '-') {
            char first = rest.charAt(1);
            return isLetterBeforeHyphen(first) ? null : half + rest.substring(1);
        }
        // Inside a word a capital can only begin the name that is halved.
        return Character.isUpperCase(rest.charAt(0)) && !Character.isUpperCase(rest.charAt(1))
                ? half + "-" + rest
                : null;
    }

    /** Whether “пол” before this word is its half, and they are joined with a hyphen. */
    static boolean wantsHyphen(String word, Lexicon lexicon) {
        return isLetterBeforeHyphen(word.charAt(0)) && lexicon.context().forms().isHalved(word);
    }

    private static boolean isLetterBeforeHyphen(char first) {
        return Character.isUpperCase(first) || HYPHEN_BEFORE.indexOf(first) >= 0;
    }
}
