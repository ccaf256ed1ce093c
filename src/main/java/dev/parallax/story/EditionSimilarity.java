package dev.parallax.story;

import dev.parallax.alignment.Basis;
import dev.parallax.alignment.Similarity;
import dev.parallax.language.DetectedLanguage;
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

    private final Reading.Choice readings;
    private final String source;
    private final String target;
    private final Function<String, @Nullable String> translations;

    /** Texts whose languages are not known are compared as Russian and English ones, by their scripts. */
    public EditionSimilarity(BilingualLexicon lexicon) {
        this(new Reading.Choice(lexicon), DetectedLanguage.UNDETERMINED, DetectedLanguage.UNDETERMINED, text -> null);
    }

    private EditionSimilarity(
            Reading.Choice readings, String source, String target, Function<String, @Nullable String> translations) {
        this.readings = readings;
        this.source = source;
        this.target = target;
        this.translations = translations;
    }

    /** How it reads texts. */
    Reading.Choice readings() {
        return readings;
    }

    /**
     * The same for texts of these languages.
     *
     * @param sourceLanguage and targetLanguage are BCP 47 tags
     */
    public EditionSimilarity between(String sourceLanguage, String targetLanguage) {
        return new EditionSimilarity(readings, sourceLanguage, targetLanguage, translations);
    }

    /**
     * The same, which also looks at translations.
     *
     * @param translations a text's translation into the language of the other side; null where there is none
     */
    public EditionSimilarity with(Function<String, @Nullable String> translations) {
        return new EditionSimilarity(readings, source, target, translations);
    }

    @Override
    public EditionSimilarity mirrored() {
        return new EditionSimilarity(readings, target, source, translations);
    }

    /** Compares what the texts say themselves and, where there are any, what their translations say. */
    @Override
    public Comparison compare(List<String> sources, List<String> targets) {
        Comparison plain = readings.of(source, target).similarity().compare(sources, targets);
        List<String> translated = translated(sources);
        if (!translated.equals(sources)) {
            return new Both(plain, readings.of(target, target).similarity().compare(translated, targets));
        }
        translated = translated(targets);
        return translated.equals(targets)
                ? plain
                : new Both(plain, readings.of(source, source).similarity().compare(sources, translated));
    }

    private List<String> translated(List<String> texts) {
        List<String> translated = new ArrayList<>(texts);
        translated.replaceAll(text -> {
            String translation = translations.apply(text);
            return translation == null ? text : translation;
        });
        return translated;
    }

    /** The mean of what two comparisons say. */
    private record Both(Comparison plain, Comparison translated) implements Comparison {

        @Override
        public double evidence(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return (plain.evidence(sourceFrom, sourceTo, targetFrom, targetTo)
                            + translated.evidence(sourceFrom, sourceTo, targetFrom, targetTo))
                    / 2;
        }

        @Override
        public Basis basis() {
            return translated.basis();
        }
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
                .mapToDouble(reading -> NameTransliteration.match(reading, latin, SAME_NAME))
                .max()
                .orElse(0);
        return match < SAME_NAME ? 0 : match;
    }
}
