package dev.parallax.store.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Notes that stories are no longer what was checked and reported of them. */
final class StoryChanges {

    private StoryChanges() {}

    /**
     * The stories of these articles are to be checked and written anew. They go in order of their numbers: two threads may
     * have articles of the same ones, and would else wait for each other for ever.
     */
    static void ofArticles(Collection<Long> articles, Sql sql) {
        TreeSet<Long> stories = new TreeSet<>();
        for (List<Long> some : Columns.inLists(articles)) {
            stories.addAll(sql.statement("SELECT story_id FROM story_edition WHERE article_id IN (:articles)")
                    .param("articles", some)
                    .query(Long.class)
                    .list());
        }
        for (Long story : stories) {
            sql.statement("UPDATE story SET checked = NULL, changed_at = CURRENT_TIMESTAMP WHERE id = :story")
                    .param("story", story)
                    .update();
        }
    }
}
