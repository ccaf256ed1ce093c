package dev.parallax.language.lingua;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Weighs what the paragraphs of one article tell, each by itself and all together. */
final class ArticleDetection {

    /** A smaller margin is doubtful. */
    private static final double CLEAR_MARGIN = 0.1;

    /** A paragraph in another script than its article has no prior, and must be recognised by fewer letters. */
    private static final int FEWEST_LETTERS_WITHOUT_PRIOR = 12;

    private final Function<String, DetectedLanguage> detect;
    private final Article article;

    /** @param detect what a text tells by itself */
    ArticleDetection(Function<String, DetectedLanguage> detect, Article article) {
        this.detect = detect;
        this.article = article;
    }

    /**
     * The article's language is the one of most of its letters. Paragraphs that are too short or too much like another language
     * are judged together where they may decide, those of each script by themselves: what none shows alone, all of them may.
     */
    ArticleLanguage language() {
        boolean english = isEnglishBeyondDoubt();
        List<DetectedLanguage> own = new ArrayList<>();
        Tally clear = new Tally();
        int unclear = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            String text = paragraph.text();
            int letters = Letters.count(text);
            DetectedLanguage language = letters < LinguaLanguageDetector.FEWEST_LETTERS
                    ? DetectedLanguage.UNKNOWN
                    : detect(Letters.ownWords(text), english);
            own.add(language);
            if (isUnclear(language)) {
                unclear += letters;
            } else {
                clear.add(language, letters);
            }
        }
        return languages(own, unclear < clear.lead() ? Map.of() : together(own));
    }

    /** What the unclear paragraphs of each script tell together. */
    private Map<UnicodeScript, DetectedLanguage> together(List<DetectedLanguage> own) {
        Map<UnicodeScript, StringBuilder> unclear = new EnumMap<>(UnicodeScript.class);
        for (Paragraph paragraph : article.paragraphs()) {
            if (isUnclear(own.get(paragraph.number()))) {
                unclear.computeIfAbsent(Letters.script(paragraph.text()), script -> new StringBuilder())
                        .append(paragraph.text())
                        .append('\n');
            }
        }
        Map<UnicodeScript, DetectedLanguage> together = new EnumMap<>(UnicodeScript.class);
        unclear.forEach((script, text) -> together.put(script, detect.apply(text.toString())));
        return together;
    }

    private static boolean isUnclear(DetectedLanguage language) {
        return language.equals(DetectedLanguage.UNKNOWN) || language.margin() < CLEAR_MARGIN;
    }

    /**
     * What paragraphs and article are in.
     *
     * @param own what each paragraph tells by itself
     * @param together what the unclear ones of a script tell together
     */
    private ArticleLanguage languages(List<DetectedLanguage> own, Map<UnicodeScript, DetectedLanguage> together) {
        Tally all = new Tally();
        Map<UnicodeScript, Tally> byScript = new EnumMap<>(UnicodeScript.class);
        for (Paragraph paragraph : article.paragraphs()) {
            UnicodeScript script = Letters.script(paragraph.text());
            DetectedLanguage language = own.get(paragraph.number());
            DetectedLanguage weighed = isUnclear(language) ? together.getOrDefault(script, language) : language;
            int letters = Letters.count(paragraph.text());
            all.add(weighed, letters);
            byScript.computeIfAbsent(script, key -> new Tally()).add(weighed, letters);
        }
        byScript.put(UnicodeScript.COMMON, all);
        List<DetectedLanguage> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            String text = paragraph.text();
            DetectedLanguage prior =
                    byScript.getOrDefault(Letters.script(text), all).most();
            paragraphs.add(withPrior(own.get(paragraph.number()), prior, text));
        }
        return new ArticleLanguage(all.most(), paragraphs);
    }

    private boolean isEnglishBeyondDoubt() {
        int english = 0;
        int letters = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            int count = Letters.count(paragraph.text());
            letters += count;
            english += "en".equals(Letters.certainLanguage(paragraph.text())) ? count : 0;
        }
        return 2 * english > letters;
    }

    private DetectedLanguage detect(String paragraph, boolean amongEnglish) {
        return amongEnglish && Letters.isEnglishAmongEnglish(paragraph)
                ? new DetectedLanguage("en", 1)
                : detect.apply(paragraph);
    }

    /** @param prior the language of most of the article in the paragraph's script; unknown where there is no other */
    private DetectedLanguage withPrior(DetectedLanguage own, DetectedLanguage prior, String text) {
        int letters = Letters.count(text);
        if (prior.equals(DetectedLanguage.UNKNOWN)) {
            DetectedLanguage alone =
                    letters < FEWEST_LETTERS_WITHOUT_PRIOR ? DetectedLanguage.UNKNOWN : detect.apply(text);
            return alone.margin() < CLEAR_MARGIN ? DetectedLanguage.UNKNOWN : alone;
        }
        boolean unclear = own.equals(DetectedLanguage.UNKNOWN)
                || (letters < LinguaLanguageDetector.MANY_LETTERS && own.margin() < CLEAR_MARGIN);
        return unclear ? prior : own;
    }
}
