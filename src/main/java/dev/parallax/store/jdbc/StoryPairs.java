package dev.parallax.store.jdbc;

import dev.parallax.story.EditionPair;
import dev.parallax.story.StoryPair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The pairs of a matching, as they stand in the table {@code story_pair}. */
final class StoryPairs {

    private final Sql sql;

    StoryPairs(Sql sql) {
        this.sql = sql;
    }

    /** The pairs of which both articles are among these. */
    Set<EditionPair> among(Set<Long> articles) {
        Set<EditionPair> among = numbers().keySet();
        among.removeIf(pair -> !articles.contains(pair.source()) || !articles.contains(pair.target()));
        return among;
    }

    /** All pairs with their numbers. */
    private Map<EditionPair, Long> numbers() {
        Map<EditionPair, Long> numbers = new HashMap<>();
        sql.statement("SELECT id, source_article_id, target_article_id FROM story_pair")
                .query(row -> {
                    numbers.put(
                            new EditionPair(row.getLong("source_article_id"), row.getLong("target_article_id")),
                            row.getLong("id"));
                });
        return numbers;
    }

    /**
     * Makes these the pairs among the candidates, and drops those of revisions that are no longer current.
     *
     * @param standing pairs that are there and stay as they are
     * @return the current articles whose pairs are others than before, and the candidates that are in no story yet
     */
    Set<Long> save(long run, Collection<Long> candidates, List<StoryPair> found, Set<EditionPair> standing) {
        Set<Long> changed = withoutStory(candidates);
        Map<EditionPair, Stored> stored = stored(found);
        Set<EditionPair> kept = new HashSet<>(standing);
        List<MapSqlParameterSource> inserts = new ArrayList<>();
        List<MapSqlParameterSource> updates = new ArrayList<>();
        for (StoryPair pair : found) {
            EditionPair ids = new EditionPair(pair.source(), pair.target());
            kept.add(ids);
            Stored known = stored.get(ids);
            if (known == null || !known.says(pair)) {
                changed.addAll(List.of(pair.source(), pair.target()));
                MapSqlParameterSource row = PairRow.values(pair);
                if (known == null) {
                    inserts.add(row.addValue("run", run));
                } else {
                    updates.add(row.addValue("id", known.id()));
                }
            }
        }
        changed.addAll(dropAllBut(kept, new HashSet<>(candidates)));
        sql.batch("""
                UPDATE story_pair SET probability = :probability, margin = :margin, evidence = :evidence, against = :against
                WHERE id = :id
                """, updates);
        sql.batch("""
                INSERT INTO story_pair (source_article_id, target_article_id, probability, margin, evidence, against,
                    aligned, run_id)
                VALUES (:source, :target, :probability, :margin, :evidence, :against, FALSE, :run)
                """, inserts);
        return changed;
    }

    private Set<Long> withoutStory(Collection<Long> articles) {
        Set<Long> without = new HashSet<>(articles);
        for (List<Long> some : Columns.inLists(articles)) {
            without.removeAll(sql.statement("SELECT article_id FROM story_edition WHERE article_id IN (:ids)")
                    .param("ids", some)
                    .query(Long.class)
                    .set());
        }
        return without;
    }

    /** @return the current articles of the pairs that were dropped */
    private Set<Long> dropAllBut(Set<EditionPair> kept, Set<Long> candidates) {
        Map<EditionPair, Long> numbers = numbers();
        Set<Long> replaced = replaced(numbers.keySet(), candidates);
        Set<Long> articles = new HashSet<>();
        List<MapSqlParameterSource> dropped = new ArrayList<>();
        numbers.forEach((pair, number) -> {
            boolean isOld = replaced.contains(pair.source()) || replaced.contains(pair.target());
            boolean isAmong = candidates.contains(pair.source()) && candidates.contains(pair.target());
            if (isOld || (isAmong && !kept.contains(pair))) {
                dropped.add(new MapSqlParameterSource("id", number));
                articles.addAll(List.of(pair.source(), pair.target()));
            }
        });
        sql.batch("DELETE FROM story_pair WHERE id = :id", dropped);
        articles.removeAll(replaced);
        return articles;
    }

    /** The revisions in these pairs that are no longer current; candidates are. */
    private Set<Long> replaced(Set<EditionPair> pairs, Set<Long> candidates) {
        Set<Long> others = new TreeSet<>();
        pairs.forEach(pair -> others.addAll(List.of(pair.source(), pair.target())));
        others.removeAll(candidates);
        Set<Long> replaced = new HashSet<>();
        for (List<Long> some : Columns.inLists(others)) {
            replaced.addAll(sql.statement("SELECT id FROM article WHERE id IN (:ids) AND NOT is_current")
                    .param("ids", some)
                    .query(Long.class)
                    .list());
        }
        return replaced;
    }

    /** A pair that is there already. */
    private record Stored(long id, StoryPair pair) {

        private static final int PERCENT = 100;

        /**
         * Whether it says the same as a new matching, as far as people see: every article that comes or goes makes words rarer or
         * less rare, which moves each pair's probability by a hair.
         */
        boolean says(StoryPair other) {
            return Math.round(PERCENT * pair.probability()) == Math.round(PERCENT * other.probability())
                    && Math.round(PERCENT * pair.margin()) == Math.round(PERCENT * other.margin())
                    && pair.isUnsure() == other.isUnsure()
                    && (pair.probability() == 1) == (other.probability() == 1) // as a reviewer says it
                    && MessageColumns.json(pair.evidence()).equals(MessageColumns.json(other.evidence()))
                    && MessageColumns.json(pair.against()).equals(MessageColumns.json(other.against()));
        }
    }

    /** What is stored of these pairs. */
    private Map<EditionPair, Stored> stored(List<StoryPair> pairs) {
        Map<EditionPair, Stored> stored = new HashMap<>();
        Set<Long> sources = new TreeSet<>();
        pairs.forEach(pair -> sources.add(pair.source()));
        for (List<Long> some : Columns.inLists(sources)) {
            sql.statement("SELECT * FROM story_pair WHERE source_article_id IN (:ids)")
                    .param("ids", some)
                    .query(row -> {
                        StoryPair pair = PairRow.pair(row);
                        stored.put(new EditionPair(pair.source(), pair.target()), new Stored(row.getLong("id"), pair));
                    });
        }
        return stored;
    }
}
