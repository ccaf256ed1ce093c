package dev.parallax.finding.spelling;

import java.util.List;

/** Tells British from American English by the words that the two spell differently. */
final class EnglishVariant {

    static final String BRITISH = "en-GB";
    static final String AMERICAN = "en-US";

    private EnglishVariant() {}

    /**
     * The variant of a text, with how clearly it is told.
     *
     * @param words how many words are spelt so
     * @param others how many words are spelt the other way
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
                    british += english.american(token.text()) != null ? 1 : 0;
                    american += english.isAmerican(token.text()) ? 1 : 0;
                }
            }
        }
        return british > american ? new Settled(BRITISH, british, american) : new Settled(AMERICAN, american, british);
    }
}
