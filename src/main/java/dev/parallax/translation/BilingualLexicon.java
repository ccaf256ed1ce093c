package dev.parallax.translation;

import java.util.List;

/**
 * Which words of one language answer which words of the other, with what probability: Russian and English, both
 * directions. Words are lemmas, so every form of a word has the same translations.
 *
 * <p>Loaded once, unchangeable, safe for use by several threads. A look-up takes about a microsecond.
 */
public interface BilingualLexicon {

    /**
     * A lemma of the other language.
     *
     * @param probability that the word is translated by it, 0 to 1; those of one word sum to 1 at most
     */
    record Translation(String lemma, double probability) {}

    /**
     * The key of a word form: its lemma, or its stem when no dictionary has it. Of several lemmas it is the most
     * frequent; a tie goes to the dictionary's order. Lower case, ё as е. In a language that it does not know, the word itself.
     *
     * @param language BCP 47 tag
     */
    String lemma(String word, String language);

    /** The translations of a lemma, the likeliest first; empty when it is unknown, or the languages are. */
    List<Translation> translations(String lemma, LanguagePair pair);

    /** How often the lemma occurs among a million words of general text; 0 when it is unknown. */
    double perMillion(String lemma, String language);

    /**
     * Whether it has words of a language.
     *
     * @param language BCP 47, without region or script
     */
    default boolean knows(String language) {
        return language.equals("ru") || language.equals("en");
    }
}
