package dev.parallax.finding.reading;

import dev.parallax.text.WordSets;

/** Words that carry grammar rather than content. */
public final class FunctionWords {

    private static final WordSets WORDS = WordSets.read(FunctionWords.class, "function-words.tsv");

    private FunctionWords() {}

    /** Whether the word, in lower case, is one. */
    public static boolean contains(String norm, String language) {
        return WORDS.has(language.startsWith("ru") ? "ru" : "en", "function", norm);
    }

    /** Whether the word carries meaning. An acronym always does: US, IT. */
    public static boolean isContent(Word word, String language) {
        return word.isAcronym() || !contains(word.norm(), language);
    }
}
