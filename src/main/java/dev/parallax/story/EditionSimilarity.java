package dev.parallax.story;

import dev.parallax.alignment.Similarity;
import dev.parallax.alignment.TermSimilarity;
import dev.parallax.text.Letters;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares editions of a story, in one language or in two, by their names, figures and words. Safe for use by several
 * threads; keeps what it looked up in the lexicon.
 */
public final class EditionSimilarity implements Similarity {

    /** Names that match less well are not taken for the same. */
    private static final double SAME_NAME = 0.6;

    private final Similarity terms;
    private final Function<String, @Nullable String> translations;

    public EditionSimilarity(BilingualLexicon lexicon) {
        this(new TermSimilarity(new EditionTerms(lexicon), EditionSimilarity::sameName), text -> null);
    }

    private EditionSimilarity(Similarity terms, Function<String, @Nullable String> translations) {
        this.terms = terms;
        this.translations = translations;
    }

    /**
     * The same, which also looks at translations.
     *
     * @param translations a text's translation into the language of the other side; null where there is none
     */
    public EditionSimilarity with(Function<String, @Nullable String> translations) {
        return new EditionSimilarity(terms, translations);
    }

    /** Compares what the texts say themselves and, where there are any, what their translations say. */
    @Override
    public Comparison compare(List<String> source, List<String> target) {
        Comparison plain = terms.compare(source, target);
        List<String> sourceTranslated = translated(source);
        List<String> targetTranslated = translated(target);
        if (sourceTranslated.equals(source) && targetTranslated.equals(target)) {
            return plain;
        }
        Comparison translated = terms.compare(sourceTranslated, targetTranslated);
        return (sourceFrom, sourceTo, targetFrom, targetTo) ->
                (plain.evidence(sourceFrom, sourceTo, targetFrom, targetTo)
                                + translated.evidence(sourceFrom, sourceTo, targetFrom, targetTo))
                        / 2;
    }

    private List<String> translated(List<String> texts) {
        List<String> translated = new ArrayList<>(texts);
        translated.replaceAll(text -> {
            String translation = translations.apply(text);
            return translation == null ? text : translation;
        });
        return translated;
    }

    /** How surely two names are the same, 0 to 1, in whichever script each is written. */
    static double sameName(String one, String other) {
        boolean oneCyrillic = Letters.isCyrillic(one);
        boolean otherCyrillic = Letters.isCyrillic(other);
        if (oneCyrillic == otherCyrillic) {
            return one.equalsIgnoreCase(other) ? 1 : 0;
        }
        String latin = oneCyrillic ? other : one;
        double match = NameReadings.of(oneCyrillic ? one : other).stream()
                .mapToDouble(reading -> NameTransliteration.match(reading, latin))
                .max()
                .orElse(0);
        return match < SAME_NAME ? 0 : match;
    }
}
