package dev.parallax.language;

import dev.parallax.article.Article;

/** Tells languages. Implementations are deterministic and safe for use by several threads. */
public interface LanguageDetector {

    /** The language of a text by itself; {@link DetectedLanguage#UNKNOWN} when there is no telling. */
    DetectedLanguage detect(String text);

    /** The language of an article and of its paragraphs, each with the article as prior. */
    ArticleLanguage detect(Article article);
}
