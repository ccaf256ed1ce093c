package dev.parallax.finding;

import dev.parallax.article.Article;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.translation.TranslationResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the checkers see it.
 *
 * @param id the store's number of the article
 * @param translation what came of each paragraph, by number; empty for an article in the comparison language
 * @param previous the revision before this one; null when there is none
 */
public record CheckedArticle(
        long id,
        Article article,
        ArticleLanguage language,
        List<TranslationResult> translation,
        @Nullable CheckedArticle previous) {

    public CheckedArticle {
        translation = List.copyOf(translation);
    }
}
