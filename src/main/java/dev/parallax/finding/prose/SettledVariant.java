package dev.parallax.finding.prose;

import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.EnglishVariant;
import dev.parallax.finding.lexis.Lexicon;
import java.util.List;

/**
 * The variant of English that an article is written in.
 *
 * @param isPlain whether the other variant's words are strangers in it
 */
public record SettledVariant(EnglishVariant variant, boolean isPlain) {

    /** This many words make it plain, when they outnumber those of the other variant by this factor. */
    private static final int FEW = 3;

    /** How many times as many words of the one variant settle it. */
    private static final int TIMES = 4;

    /** By the words that the two spell differently: British when there are more of those, else American. */
    public static SettledVariant of(List<List<Words.Token>> paragraphs, Lexicon english) {
        int british = 0;
        int american = 0;
        for (List<Words.Token> tokens : paragraphs) {
            for (Words.Token token : tokens) {
                if (token.isWord() && !token.isCapitalized()) {
                    british += english.respelt(token.text(), EnglishVariant.AMERICAN) != null ? 1 : 0;
                    american += english.respelt(token.text(), EnglishVariant.BRITISH) != null ? 1 : 0;
                }
            }
        }
        return new SettledVariant(
                british > american ? EnglishVariant.BRITISH : EnglishVariant.AMERICAN,
                Math.max(british, american) >= FEW
                        && Math.max(british, american) >= TIMES * Math.min(british, american));
    }
}
