package dev.parallax.story;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike two words are in their {@link Spelling}: an edit distance (Levenshtein 1966) in which letters that languages
 * exchange for each other cost less than others, vowels less than consonants, and endings least. Names and international words
 * come out alike, whatever their languages do to them.
 */
final class Likeness {

    /** Words less alike are not taken for the same. */
    private static final double LEAST = 0.6;

    private static final double VOWEL = 0.3;
    private static final double SOUND = 0.3;
    private static final double WEAK = 0.35;
    private static final double CONSONANT = 1;
    private static final double ENDING = 0.15;

    /** As many letters must come before an ending. */
    private static final int STEM = 4;

    /** No ending is longer. */
    private static final int LONGEST_ENDING = 3;

    private Likeness() {}

    /**
     * How surely one answers the other. The square is what likeness was found to be worth among words of parallel and of other
     * sentences: as a share of the word's rarity.
     *
     * @return 1 when they are spelt alike, 0 when too little is alike; 0 for an empty word
     */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return one.isEmpty() ? 0 : 1;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter == 0 || Math.max(one.length(), other.length()) > 2 * shorter + 3) {
            return 0;
        }
        double alike = 1 - 1.5 * distance(one, other) / Math.max(3, shorter);
        return alike < LEAST ? 0 : Math.pow(2 * alike - 1, 2);
    }

    private static double distance(String one, String other) {
        double[] before = new double[other.length() + 1];
        double[] here = new double[other.length() + 1];
        double best = Double.MAX_VALUE;
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                double cost = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    cost = Math.min(cost, before[j] + alone(one, i - 1));
                }
                if (j > 0) {
                    cost = Math.min(cost, here[j - 1] + alone(other, j - 1));
                }
                if (i > 0 && j > 0) {
                    cost = Math.min(cost, before[j - 1] + exchanged(one.charAt(i - 1), other.charAt(j - 1)));
                }
                here[j] = cost;
                best = Math.min(best, cost + endings(one.length() - i, other.length() - j, Math.min(i, j)));
            }
            double[] spare = before;
            before = here;
            here = spare;
            Arrays.fill(here, Double.MAX_VALUE);
        }
        return best;
    }

    /** What it costs to take what is left of both for endings. */
    private static double endings(int left, int otherLeft, int stem) {
        int longer = Math.max(left, otherLeft);
        return longer == 0
                ? 0
                : stem < STEM || longer > LONGEST_ENDING ? Double.MAX_VALUE / 4 : ENDING * (left + otherLeft);
    }

    private static double alone(String word, int at) {
        char letter = word.charAt(at);
        if (at > 0 && letter == word.charAt(at - 1)) {
            return 0;
        }
        return isVowel(letter) || letter == 'h' || letter == 'w' ? WEAK : CONSONANT;
    }

    private static double exchanged(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (isVowelBeside(one, other) || isVowelBeside(other, one)) {
            return VOWEL;
        }
        char sound = sound(one);
        boolean alike = (sound != 0 && sound == sound(other)) || isSoftOrHard(one, other) || isSoftOrHard(other, one);
        return alike ? SOUND : 1.4 * CONSONANT;
    }

    /** The letter c is spoken like k or like s, g and h are exchanged in Slavic languages. */
    private static boolean isSoftOrHard(char one, char other) {
        return (one == 'c' && other == 's') || (one == 'h' && (other == 'g' || other == 'k' || other == 'c'));
    }

    /** The letter w is spoken like u or like v. */
    private static boolean isVowelBeside(char one, char other) {
        return isVowel(one) && (isVowel(other) || other == 'w');
    }

    private static boolean isVowel(char letter) {
        return "aeiouyj".indexOf(letter) >= 0;
    }

    /** The class of a consonant, of which those that languages exchange for each other have the same; 0 for other letters. */
    private static char sound(char letter) {
        return switch (letter) {
            case 'b', 'p' -> 'P';
            case 'v', 'f', 'w' -> 'F';
            case 'd', 't' -> 'T';
            case 'g', 'k', 'q', 'c' -> 'K';
            case 's', 'z' -> 'S';
            case 'm', 'n' -> 'N';
            case 'l' -> 'L';
            case 'r' -> 'R';
            default -> 0;
        };
    }

    /**
     * Rough keys of which words that are alike mostly share one: the classes of the first three consonants, with and without
     * those that are a consonant in one language and none in the other. None of a word with fewer than two.
     */
    static List<String> keys(String word) {
        Set<String> keys = new TreeSet<>();
        for (String doubtful : List.of("", "w", "h", "wh")) {
            String key = key(word, doubtful);
            if (key.length() > 1) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    /** @param without letters that are passed over */
    private static String key(String letters, String without) {
        StringBuilder key = new StringBuilder(3);
        char last = 0;
        for (int i = 0; i < letters.length() && key.length() < 3; i++) {
            char letter = letters.charAt(i);
            char sound = letter == 'c' && isSoft(letters, i + 1) ? 'S' : letter == 'h' ? 'K' : sound(letter);
            if (without.indexOf(letter) < 0) {
                if (sound != 0 && sound != last) {
                    key.append(sound);
                }
                last = sound;
            }
        }
        return key.toString();
    }

    private static boolean isSoft(String letters, int at) {
        return at < letters.length() && "eiy".indexOf(letters.charAt(at)) >= 0;
    }
}
