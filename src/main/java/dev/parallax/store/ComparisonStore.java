package dev.parallax.store;

/**
 * Everything that was seen, so that tomorrow it is known what is new, fixed or quietly changed.
 *
 * <p>Every part writes by natural key: storing the same again changes nothing. Parts take part in the caller's
 * transaction. Safe for use by several threads; two threads do not store the same article, pair or story at a time.
 */
public interface ComparisonStore {

    RunStore runs();

    FileList files();

    ArticleStore articles();

    TranslationStore translations();

    StoryStore stories();

    FindingStore findings();

    DecisionLog decisions();

    RunReader reader();

    /**
     * Puts what was stored lately in its place, so that a store whose process is killed is soon open again. It waits until
     * all others are done: to be called between steps. Nothing where the database sees to that itself.
     */
    void checkpoint();
}
