package dev.parallax.finding.grammar;

import dev.parallax.text.WordSets;
import java.util.Set;

/** Closed classes of Russian words, from a table. */
final class GrammarWords {

    private static final String LANGUAGE = "ru";

    private static final WordSets SETS = WordSets.read(GrammarWords.class, "words.tsv");

    private GrammarWords() {}

    /** Whether the class has the word, by its key. */
    static boolean has(String what, String key) {
        return SETS.has(LANGUAGE, what, key.replace(' ', '_'));
    }

    /** The one word of a class that has no other. */
    static String one(String what) {
        return of(what).iterator().next();
    }

    /** The words of the class. */
    static Set<String> of(String what) {
        return SETS.of(LANGUAGE, what);
    }

    /** Whether the word ends as one of the class does. */
    static boolean ends(String what, String key) {
        return of(what).stream().anyMatch(key::endsWith);
    }

    /** Whether the word begins as one of the class does. */
    static boolean begins(String what, String key) {
        return SETS.begins(LANGUAGE, what, key);
    }
}
