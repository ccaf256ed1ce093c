package dev.parallax.finding.spelling;

import dev.parallax.text.WordSets;
import java.util.Set;

/** Closed classes of words, from a table. */
final class SpellingWords {

    private static final WordSets SETS = WordSets.read(SpellingWords.class, "words.tsv");

    private SpellingWords() {}

    /** The words of the class. */
    static Set<String> of(String language, String what) {
        return SETS.of(language, what);
    }

    /** Whether the word begins as one of the class does. */
    static boolean begins(String language, String what, String key) {
        return SETS.begins(language, what, key);
    }

    /** Whether the class of that language has the word, by its key. */
    static boolean has(String language, String what, String key) {
        return SETS.has(language, what, key.replace(' ', '_'));
    }
}
