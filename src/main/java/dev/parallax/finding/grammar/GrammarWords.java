package dev.parallax.finding.grammar;

import dev.parallax.text.WordSets;

/** Closed classes of Russian words, from a table. */
final class GrammarWords {

    private static final String LANGUAGE = "ru";

    private static final WordSets SETS = WordSets.read(GrammarWords.class, "words.tsv");

    private GrammarWords() {}

    /** Whether the class has the word, by its key. */
    static boolean has(String what, String key) {
        return SETS.has(LANGUAGE, what, key.replace(' ', '_'));
    }

    /** Whether the word begins as one of the class does. */
    static boolean begins(String what, String key) {
        return SETS.begins(LANGUAGE, what, key);
    }
}
