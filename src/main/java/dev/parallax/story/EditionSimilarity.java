package dev.parallax.story;

import dev.parallax.alignment.Similarity;
import dev.parallax.alignment.TermSimilarity;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.NameTransliteration;
import java.util.List;

/**
 * Compares editions of a story, in one language or in two, by their names, figures and words. Safe for use by several
 * threads; keeps what it looked up in the lexicon.
 */
public final class EditionSimilarity implements Similarity {

    /** Names that match less well are not taken for the same. */
    private static final double SAME_NAME = 0.6;

    private final Similarity terms;

    public EditionSimilarity(BilingualLexicon lexicon) {
        EditionTerms reader = new EditionTerms(lexicon);
        terms = new TermSimilarity(reader, reader, EditionSimilarity::sameName);
    }

    @Override
    public Comparison compare(List<String> source, List<String> target) {
        return terms.compare(source, target);
    }

    /** How surely two names are the same, 0 to 1, in whichever script each is written. */
    static double sameName(String one, String other) {
        boolean oneCyrillic = EditionTerms.isCyrillic(one);
        boolean otherCyrillic = EditionTerms.isCyrillic(other);
        if (oneCyrillic == otherCyrillic) {
            return one.equalsIgnoreCase(other) ? 1 : 0;
        }
        double match = oneCyrillic ? NameTransliteration.match(one, other) : NameTransliteration.match(other, one);
        return match < SAME_NAME ? 0 : match;
    }
}
