package dev.parallax.store;

import dev.parallax.article.Article;
import dev.parallax.language.ArticleLanguage;

/**
 * A revision of an article.
 *
 * @param id the store's number of this revision
 * @param identity what all revisions of the article share
 * @param revision from 1
 */
public record StoredArticle(long id, String identity, int revision, Article article, ArticleLanguage language) {}
