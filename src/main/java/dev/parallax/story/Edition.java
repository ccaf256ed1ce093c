package dev.parallax.story;

import dev.parallax.article.Article;
import dev.parallax.language.ArticleLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One language's version of a story, as the matcher sees it.
 *
 * @param id the store's number of the article
 * @param article what was read
 * @param language its languages
 * @param translation each paragraph in the comparison language, by number; null where it was not translated
 */
public record Edition(long id, Article article, ArticleLanguage language, List<@Nullable String> translation) {}
