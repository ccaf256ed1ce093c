package dev.parallax.story;

import dev.parallax.alignment.Similarity;
import dev.parallax.alignment.TermSimilarity;
import dev.parallax.translation.NameTransliteration;
import java.util.List;

/** Compares editions of a story, in one language or in two, by their names, numbers and words. Safe for use by several threads. */
public final class EditionSimilarity implements Similarity {

    /** Names that match less well are not taken for the same. */
    private static final double SAME_NAME = 0.6;

    private final Similarity terms =
            new TermSimilarity(new EditionTerms(), new EditionTerms(), EditionSimilarity::sameName);

    @Override
    public Comparison compare(List<String> source, List<String> target) {
        return terms.compare(source, target);
    }

    /** How surely two names are the same, 0 to 1, in whichever script each is written. */
    static double sameName(String one, String other) {
        double match = switch ((isCyrillic(one) ? 1 : 0) + (isCyrillic(other) ? 2 : 0)) {
            case 1 -> NameTransliteration.match(one, other);
            case 2 -> NameTransliteration.match(other, one);
            default -> one.equalsIgnoreCase(other) ? 1 : 0;
        };
        return match < SAME_NAME ? 0 : match;
    }

    private static boolean isCyrillic(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
