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

    /** The BCP 47 tag of a paragraph's language: its own, or the article's where that is not known; {@code und} for neither. */
    public String tag(int paragraph) {
        String own = paragraph < paragraphs.size() ? paragraphs.get(paragraph).tag() : DetectedLanguage.UNDETERMINED;
        return own.isEmpty() || own.equals(DetectedLanguage.UNDETERMINED) ? article.tag() : own;
    }
}
