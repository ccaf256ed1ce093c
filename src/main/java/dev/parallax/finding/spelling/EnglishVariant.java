package dev.parallax.finding.spelling;

import java.util.List;

/** Tells British from American English by the words that only one of the two dictionaries has. */
final class EnglishVariant {

    static final String BRITISH = "en-GB";
    static final String AMERICAN = "en-US";

    private EnglishVariant() {}

    /**
     * The variant of a text, with how clearly it is told.
     *
     * @param words how many words only this variant has
     * @param others how many words only the other one has
     */
    record Settled(String tag, int words, int others) {

        /** Whether the other variant's words are strangers in this text. */
        boolean isClear() {
            return words >= 3 && others * 4 <= words;
        }
    }

    /** British when the text has more words of it, else American. */
    static Settled of(List<List<Words.Token>> paragraphs, Lexicon english) {
        int british = 0;
        int american = 0;
        for (List<Words.Token> tokens : paragraphs) {
            for (Words.Token token : tokens) {
                if (token.isWord() && !token.isCapitalized()) {
                    int only = english.onlyDictionary(token.text());
                    british += only == 1 ? 1 : 0;
                    american += only == 0 ? 1 : 0;
                }
            }
        }
        return british > american ? new Settled(BRITISH, british, american) : new Settled(AMERICAN, american, british);
    }
}
