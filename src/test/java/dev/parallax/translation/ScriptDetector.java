package dev.parallax.translation;

import dev.parallax.article.Article;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.language.LanguageDetector;

/** Tells Russian from English by the alphabet: enough for tests, and without loading models. */
public final class ScriptDetector implements LanguageDetector {

    @Override
    public DetectedLanguage detect(String text) {
        long cyrillic = count(text, Character.UnicodeScript.CYRILLIC);
        long latin = count(text, Character.UnicodeScript.LATIN);
        if (cyrillic == latin) {
            return DetectedLanguage.UNKNOWN;
        }
        double margin = Math.abs(cyrillic - latin) / (double) (cyrillic + latin);
        return new DetectedLanguage(cyrillic > latin ? "ru" : "en", margin);
    }

    @Override
    public ArticleLanguage detect(Article article) {
        throw new UnsupportedOperationException("Only texts");
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == script)
                .count();
    }
}
