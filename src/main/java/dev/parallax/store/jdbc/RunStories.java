package dev.parallax.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The stories that have a run's articles, in any revision. */
final class RunStories {

    private final Sql sql;

    RunStories(Sql sql) {
        this.sql = sql;
    }

    /** Takes a story's row. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** Hands over the rows of the run's stories, in no order. */
    void each(long run, Taker taker) {
        for (List<Long> some : Columns.inLists(ids(run))) {
            sql.statement("SELECT * FROM story WHERE id IN (:stories)")
                    .param("stories", some)
                    .query(taker::take);
        }
    }

    /** Most articles are a story's edition; the long rows of articles are read for those alone that are not. */
    private Set<Long> ids(long run) {
        Set<Long> stories = new TreeSet<>();
        List<Long> others = new ArrayList<>();
        sql.statement("""
                SELECT o.article_id, e.story_id FROM article_outcome o
                LEFT JOIN story_edition e ON e.article_id = o.article_id
                WHERE o.run_id = :run AND o.article_id IS NOT NULL
                """).param("run", run).query(row -> {
            long story = row.getLong("story_id");
            if (row.wasNull()) {
                others.add(row.getLong("article_id"));
            } else {
                stories.add(story);
            }
        });
        for (List<Long> some : Columns.inLists(others)) {
            stories.addAll(
                    sql.statement("""
                    SELECT e.story_id FROM article a JOIN article c ON c.identity = a.identity AND c.is_current
                    JOIN story_edition e ON e.article_id = c.id
                    WHERE a.id IN (:articles)
                    """).param("articles", some).query(Long.class).list());
        }
        return stories;
    }
}
