package dev.parallax.language.lingua;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.language.LanguageDetector;
import dev.parallax.text.LanguageSigns;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lingua over a set of languages wide enough that Russian's and English's neighbours are not taken for them, after a quick look
 * at all of Lingua's: what is clearly one of the others comes out as unknown. So does a text in a language that Lingua does not
 * have, where it lacks the letters or the words of the one that it looks like ({@link LanguageSigns}).
 *
 * <p>Long Russian and English texts are recognised by their letters and commonest words alone, which is a hundred times
 * faster; their margin is 1. Croatian and Bosnian come out as {@code sr-Latn}: the three cannot be told apart in a
 * paragraph. Models are loaded when first needed and then take about 100 MiB.
 */
public final class LinguaLanguageDetector implements LanguageDetector {

    private static final Language[] LANGUAGES = {
        Language.RUSSIAN,
        Language.ENGLISH,
        Language.UKRAINIAN,
        Language.BELARUSIAN,
        Language.BULGARIAN,
        Language.SERBIAN,
        Language.MACEDONIAN,
        Language.KAZAKH,
        Language.GERMAN,
        Language.FRENCH,
        Language.SPANISH,
        Language.CROATIAN,
        Language.BOSNIAN
    };

    /** How far a language outside of the set must lie before all of the set, as quick as the look is. */
    private static final double CLEAR_MARGIN_OF_OTHER = 0.04;

    /** This many code units show a language as well as a whole page. */
    private static final int SAMPLE = 300;

    /** A paragraph with fewer letters is too short to tell. */
    static final int FEWEST_LETTERS = 25;

    /** A paragraph with fewer is believed against its article only by a clear margin. */
    static final int MANY_LETTERS = 60;

    /** Below this the best language is as good as the second. */
    private static final double LEAST_MARGIN = 0.005;

    /**
     * The like for a language that is in the set for its likeness to others alone: a text in none of the set, or Russian in
     * Latin letters, comes out as one of these by a small margin.
     */
    private static final double LEAST_MARGIN_OF_NEIGHBOUR = 0.12;

    private static final Set<String> LATIN_NEIGHBOURS = Set.of("de", "fr", "es", "sr-Latn");

    private final Set<Language> set;
    private final QuickLingua withKazakh;

    /** Lingua takes і for a sign of Kazakh, and Ukrainian and Belarusian write it as well. */
    private final QuickLingua withoutKazakh;

    /** Quick, and good enough to tell languages that are far from each other. */
    private final QuickLingua ofAll = new QuickLingua(
            LanguageDetectorBuilder.fromAllLanguages().withLowAccuracyMode().build(), true);

    /** Over the languages that are detected for Russian's and English's sake. */
    public LinguaLanguageDetector() {
        this(List.of());
    }

    /**
     * Whether all these languages are detected in any case.
     *
     * @param languages BCP 47 tags
     */
    public static boolean detects(Collection<String> languages) {
        return Arrays.stream(LANGUAGES)
                .map(LinguaLanguageDetector::tag)
                .toList()
                .containsAll(languages);
    }

    /** @param wanted BCP 47 tags of languages that are detected as well; those that Lingua does not have are left out */
    public LinguaLanguageDetector(Collection<String> wanted) {
        set = EnumSet.copyOf(Arrays.asList(LANGUAGES));
        for (String tag : wanted) {
            String code = Locale.forLanguageTag(tag).getLanguage();
            Arrays.stream(Language.values())
                    .filter(language -> language.getIsoCode639_1().toString().equals(code))
                    .forEach(set::add);
        }
        withKazakh = lingua(set.stream());
        withoutKazakh = lingua(set.stream().filter(language -> language != Language.KAZAKH));
    }

    private static QuickLingua lingua(Stream<Language> languages) {
        return new QuickLingua(
                LanguageDetectorBuilder.fromLanguages(languages.toArray(Language[]::new))
                        .build(),
                false);
    }

    @Override
    public DetectedLanguage detect(String text) {
        String plain = Letters.withoutLookalikes(sample(text));
        String certain = Letters.certainLanguage(text);
        if (certain != null) {
            return LanguageSigns.mayBe(certain, plain) ? new DetectedLanguage(certain, 1) : DetectedLanguage.UNKNOWN;
        }
        if (Letters.count(plain) == 0) {
            return DetectedLanguage.UNKNOWN;
        }
        if (!LanguageSigns.isPlainly("ru", plain) && !LanguageSigns.isPlainly("en", plain) && isInOther(plain)) {
            return DetectedLanguage.UNKNOWN;
        }
        DetectedLanguage language = ofTheSet(plain);
        return LanguageSigns.mayBe(language.tag(), plain) ? language : DetectedLanguage.UNKNOWN;
    }

    /** Whether a text is clearly in a language outside of the set. */
    private boolean isInOther(String plain) {
        if (Letters.count(plain) < MANY_LETTERS) {
            return false;
        }
        Map<Language, Double> values = ofAll.confidenceValues(plain);
        Language first = values.keySet().stream().findFirst().orElse(Language.UNKNOWN);
        double ofSet = values.entrySet().stream()
                .filter(entry -> set.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        double margin = first == Language.UNKNOWN ? 0 : 1 - ofSet;
        return !set.contains(first) && margin >= CLEAR_MARGIN_OF_OTHER;
    }

    /** What Lingua takes the text for that has only the set to choose from. */
    private DetectedLanguage ofTheSet(String plain) {
        var lingua = Letters.hasKazakhLetter(plain) ? withKazakh : withoutKazakh;
        String best = null;
        double bestValue = 0;
        double second = 0;
        for (Map.Entry<Language, Double> entry : lingua.confidenceValues(plain).entrySet()) {
            String tag = tag(entry.getKey());
            if (tag.equals(best)) {
                continue;
            }
            if (best == null) {
                best = tag;
                bestValue = entry.getValue();
            } else {
                second = entry.getValue();
                break;
            }
        }
        double margin = Math.max(0, Math.min(1, bestValue - second));
        return best == null
                        || margin < leastMargin(best)
                        || (best.equals("sr-Latn") && Letters.isForeignToSerbian(plain))
                ? DetectedLanguage.UNKNOWN
                : new DetectedLanguage(best, margin);
    }

    private static double leastMargin(String tag) {
        return LATIN_NEIGHBOURS.contains(tag) ? LEAST_MARGIN_OF_NEIGHBOUR : LEAST_MARGIN;
    }

    private static String tag(Language language) {
        return language == Language.CROATIAN || language == Language.BOSNIAN
                ? "sr-Latn"
                : language.getIsoCode639_1().toString();
    }

    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int space = text.lastIndexOf(' ', SAMPLE);
        return text.substring(0, space > SAMPLE / 2 ? space : SAMPLE);
    }

    @Override
    public ArticleLanguage detect(Article article) {
        return new ArticleDetection(this::detect, article).language();
    }

    @Override
    public List<DetectedLanguage> detectSegments(Paragraph paragraph, DetectedLanguage language) {
        List<DetectedLanguage> languages = new ArrayList<>();
        UnicodeScript script = Letters.script(Letters.ownWords(paragraph.text()));
        for (String segment : paragraph.segmentTexts()) {
            boolean foreign = Letters.count(segment) >= FEWEST_LETTERS && Letters.script(segment) != script;
            DetectedLanguage own = foreign ? detect(segment) : language;
            languages.add(own.tag().equals(DetectedLanguage.UNDETERMINED) ? language : own);
        }
        return languages;
    }
}
