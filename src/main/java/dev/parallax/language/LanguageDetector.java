package dev.parallax.language;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import java.util.Collections;
import java.util.List;

/** Tells languages. Implementations are deterministic and safe for use by several threads. */
public interface LanguageDetector {

    /** The language of a text by itself; {@link DetectedLanguage#UNKNOWN} when it cannot be detected. */
    DetectedLanguage detect(String text);

    /** The language of an article and of its paragraphs, each with the article as prior. */
    ArticleLanguage detect(Article article);

    /**
     * The language of each segment of a paragraph: the paragraph's own, except where one is recognised as quoted from another.
     *
     * @param paragraph whose language is known
     * @param language the paragraph's
     */
    default List<DetectedLanguage> detectSegments(Paragraph paragraph, DetectedLanguage language) {
        return Collections.nCopies(paragraph.segments().size(), language);
    }
}
