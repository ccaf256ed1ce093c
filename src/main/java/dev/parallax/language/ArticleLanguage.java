package dev.parallax.language;

import java.util.List;

/**
 * The languages of an article.
 *
 * @param article the language of the whole
 * @param paragraphs the language of each paragraph, by its number; one too short to tell has the article's
 */
public record ArticleLanguage(DetectedLanguage article, List<DetectedLanguage> paragraphs) {

    public ArticleLanguage {
        paragraphs = List.copyOf(paragraphs);
    }
}
