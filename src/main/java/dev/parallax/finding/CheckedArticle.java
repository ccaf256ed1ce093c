package dev.parallax.finding;

import dev.parallax.article.Article;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as the checkers see it.
 *
 * @param id the store's number of the article
 * @param translation what came of each paragraph, by number; empty for an article in the comparison language
 * @param doubts what the guards say against a paragraph's translation, by its number; those without are not in it
 * @param previous the revision before this one, which has the one before it; null when there is none
 */
public record CheckedArticle(
        long id,
        Article article,
        ArticleLanguage language,
        List<TranslationResult> translation,
        Map<Integer, List<TranslationIssue>> doubts,
        @Nullable CheckedArticle previous) {

    public CheckedArticle {
        translation = List.copyOf(translation);
        doubts = Map.copyOf(doubts);
    }

    /**
     * The paragraph's translation; null when there is none, or none that an edition may be held against: the guards doubt
     * it, or a memory has it of a text that is only like this one.
     */
    public @Nullable String trustedTranslation(int paragraph) {
        return paragraph < translation.size()
                        && !doubts.containsKey(paragraph)
                        && translation.get(paragraph) instanceof TranslationResult.Translated translated
                        && translated.match() == 1
                ? translated.text()
                : null;
    }
}
