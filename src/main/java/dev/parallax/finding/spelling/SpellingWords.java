package dev.parallax.finding.spelling;

import dev.parallax.text.WordSets;

/** Closed classes of words, from a table. */
final class SpellingWords {

    private static final WordSets SETS = WordSets.read(SpellingWords.class, "words.tsv");

    private SpellingWords() {}

    /** Whether the class of that language has the word, by its key. */
    static boolean has(String language, String what, String key) {
        return SETS.has(language, what, key.replace(' ', '_'));
    }
}
