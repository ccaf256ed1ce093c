package dev.parallax.language.lingua;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.language.LanguageDetector;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Lingua over a set of languages wide enough that Russian's and English's neighbours are not taken for them. */
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
        Language.SPANISH
    };

    /** An article tells its language in its first few paragraphs. */
    private static final int SAMPLE = 2_000;

    /** With fewer letters a paragraph is too short to tell. */
    private static final int FEWEST_LETTERS = 25;

    /** Below this the best language is as good as the second. */
    private static final double LEAST_MARGIN = 0.02;

    private final com.github.pemistahl.lingua.api.LanguageDetector lingua = LanguageDetectorBuilder.fromLanguages(
                    LANGUAGES)
            .withLowAccuracyMode()
            .withPreloadedLanguageModels()
            .build();

    @Override
    public DetectedLanguage detect(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return DetectedLanguage.UNKNOWN;
        }
        SortedMap<Language, Double> values = lingua.computeLanguageConfidenceValues(text);
        Iterator<Map.Entry<Language, Double>> byValue = values.entrySet().iterator();
        if (!byValue.hasNext()) {
            return DetectedLanguage.UNKNOWN;
        }
        Map.Entry<Language, Double> best = byValue.next();
        double second = byValue.hasNext() ? byValue.next().getValue() : 0;
        double margin = Math.max(0, Math.min(1, best.getValue() - second));
        return margin < LEAST_MARGIN
                ? DetectedLanguage.UNKNOWN
                : new DetectedLanguage(best.getKey().getIsoCode639_1().toString(), margin);
    }

    @Override
    public ArticleLanguage detect(Article article) {
        String text = article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        DetectedLanguage whole = detect(text.length() <= SAMPLE ? text : text.substring(0, SAMPLE));
        List<DetectedLanguage> paragraphs = article.paragraphs().stream()
                .map(paragraph -> detect(paragraph, whole))
                .toList();
        return new ArticleLanguage(whole, paragraphs);
    }

    private DetectedLanguage detect(Paragraph paragraph, DetectedLanguage article) {
        long letters = paragraph.text().codePoints().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS) {
            return article;
        }
        DetectedLanguage own = detect(paragraph.text());
        return own.tag().equals(DetectedLanguage.UNDETERMINED) ? article : own;
    }
}
