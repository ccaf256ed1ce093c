package dev.parallax.store.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Notes that stories are no longer what was reported of them, so that their pages are written anew. Whoever writes rows that a
 * story's page shows calls this; {@code StoryChangesTests} lists every such statement of this package.
 */
final class StoryChanges {

    private StoryChanges() {}

    /** The stories are to be written anew. */
    static void ofStories(Collection<Long> stories, Sql sql) {
        update("changed_at = CURRENT_TIMESTAMP", new TreeSet<>(stories), sql);
    }

    /** The stories of these articles are to be checked, and written anew. */
    static void ofArticles(Collection<Long> articles, Sql sql) {
        TreeSet<Long> stories = new TreeSet<>();
        for (List<Long> some : Columns.inLists(articles)) {
            stories.addAll(sql.statement("SELECT story_id FROM story_edition WHERE article_id IN (:articles)")
                    .param("articles", some)
                    .query(Long.class)
                    .list());
        }
        update("changed_at = CURRENT_TIMESTAMP, checked = NULL", stories, sql);
    }

    /** In order of their numbers: two threads may have some of the same stories, and would else wait for each other for ever. */
    private static void update(String columns, SortedSet<Long> stories, Sql sql) {
        sql.batch(
                "UPDATE story SET " + columns + " WHERE id = :story",
                stories.stream()
                        .map(story -> new MapSqlParameterSource("story", story))
                        .toList());
    }
}
