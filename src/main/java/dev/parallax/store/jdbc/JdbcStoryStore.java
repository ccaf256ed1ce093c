package dev.parallax.store.jdbc;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.store.StoryStore;
import dev.parallax.store.WorkRange;
import dev.parallax.story.StoryPair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

final class JdbcStoryStore implements StoryStore {

    static final String PARAGRAPH = "PARAGRAPH";
    static final String SEGMENT = "SEGMENT";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final StoryGrouping grouping;

    JdbcStoryStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.grouping = new StoryGrouping(jdbc);
    }

    @Override
    public boolean needsMatching(long run, Collection<String> languages) {
        return !named.queryForList("""
                        SELECT a.id FROM article_outcome o JOIN article a ON a.id = o.article_id
                        LEFT JOIN story_edition e ON e.article_id = a.id
                        WHERE o.run_id = :run AND a.is_current AND a.lang IN (:languages) AND e.article_id IS NULL
                        FETCH FIRST 1 ROWS ONLY
                        """, Map.of("run", run, "languages", languages), Long.class)
                        .isEmpty()
                || seesWhatWasAway(run)
                || pairsWhatIsApart(run)
                || hasLateTranslations(run);
    }

    /** Whether an article is delivered again that the night before was not. */
    private boolean seesWhatWasAway(long run) {
        return !named.queryForList("""
                        SELECT o.article_id FROM article_outcome o
                        JOIN comparison_run b ON b.id = (
                            SELECT MAX(l.id) FROM comparison_run l JOIN comparison_run t ON t.job = l.job
                            WHERE t.id = :run AND l.id < :run AND l.state IN ('DONE', 'PARTIAL'))
                        WHERE o.run_id = :run AND o.outcome = 'UNCHANGED' AND NOT EXISTS (
                            SELECT 1 FROM article_outcome p WHERE p.article_id = o.article_id AND p.run_id = b.id)
                        FETCH FIRST 1 ROWS ONLY
                        """, Map.of("run", run), Long.class).isEmpty();
    }

    /** Whether an engine that was away has translated by now what was matched without: translations speak for pairs. */
    private boolean hasLateTranslations(long run) {
        return !jdbc.queryForList("""
                        SELECT t.article_id FROM translation t JOIN story_edition e ON e.article_id = t.article_id
                        WHERE t.run_id = ? AND t.text IS NOT NULL
                        FETCH FIRST 1 ROWS ONLY
                        """, Long.class, run).isEmpty();
    }

    /** Whether one of the run's pairs has been taken apart by a reviewer. */
    private boolean pairsWhatIsApart(long run) {
        return !jdbc.queryForList("""
                        SELECT p.id FROM story_pair p
                        JOIN article_outcome o ON o.article_id = p.source_article_id AND o.run_id = ?
                        JOIN article s ON s.id = p.source_article_id
                        JOIN article t ON t.id = p.target_article_id
                        JOIN decision d
                            ON d.subject = 'pair:' || s.source || ':' || s.location || '|' || t.source || ':' || t.location
                        WHERE d.verdict = 'DISMISSED' AND d.decided_at = (
                            SELECT MAX(l.decided_at) FROM decision l WHERE l.subject = d.subject)
                        FETCH FIRST 1 ROWS ONLY
                        """, Long.class, run).isEmpty();
    }

    @Override
    public boolean isHeeded(long one, long other, boolean same) {
        List<Double> probabilities = jdbc.queryForList("""
                        SELECT probability FROM story_pair WHERE source_article_id = ? AND target_article_id = ?
                            OR source_article_id = ? AND target_article_id = ?
                        """, Double.class, one, other, other, one);
        return same ? probabilities.contains(1.0) : probabilities.isEmpty();
    }

    @Override
    public List<Long> candidates(long run, Collection<String> languages, int days) {
        return named.queryForList(
                """
                SELECT DISTINCT a.id FROM article_outcome o JOIN article a ON a.id = o.article_id
                JOIN comparison_run r ON r.id = o.run_id
                WHERE r.id <= :run AND (r.id = :run OR r.started_at >= :since)
                  AND a.is_current AND a.lang IN (:languages) ORDER BY a.id
                """, Map.of("run", run, "since", daysBefore(run, days), "languages", languages), Long.class);
    }

    private OffsetDateTime daysBefore(long run, int days) {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "SELECT started_at FROM comparison_run WHERE id = ?", OffsetDateTime.class, run))
                .minusDays(days);
    }

    @Override
    public Set<Long> withdrawn(long run, Collection<Long> candidates, int days) {
        return new Withdrawals(named).among(candidates, run, daysBefore(run, days));
    }

    private record Key(long source, long target) {}

    @Override
    public void savePairs(long run, Collection<Long> candidates, List<StoryPair> pairs) {
        jdbc.update("""
                DELETE FROM story_pair WHERE source_article_id IN (SELECT id FROM article WHERE NOT is_current)
                    OR target_article_id IN (SELECT id FROM article WHERE NOT is_current)
                """);
        Map<Key, Long> stored = storedAmong(new HashSet<>(candidates));
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        for (StoryPair pair : pairs) {
            Long id = stored.remove(new Key(pair.source(), pair.target()));
            String evidence = Columns.json(pair.evidence());
            String against = Columns.json(pair.against());
            if (id == null) {
                inserts.add(new Object[] {
                    pair.source(), pair.target(), pair.probability(), pair.margin(), evidence, against, run
                });
            } else {
                updates.add(new Object[] {pair.probability(), pair.margin(), evidence, against, id});
            }
        }
        jdbc.batchUpdate(
                "DELETE FROM story_pair WHERE id = ?",
                stored.values().stream().map(id -> new Object[] {id}).toList());
        jdbc.batchUpdate(
                "UPDATE story_pair SET probability = ?, margin = ?, evidence = ?, against = ? WHERE id = ?", updates);
        jdbc.batchUpdate("""
                INSERT INTO story_pair (source_article_id, target_article_id, probability, margin, evidence, against,
                    aligned, run_id)
                VALUES (?, ?, ?, ?, ?, ?, FALSE, ?)
                """, inserts);
        grouping.regroup(run, candidates);
    }

    private Map<Key, Long> storedAmong(Set<Long> candidates) {
        Map<Key, Long> stored = new HashMap<>();
        for (List<Long> some : Columns.inLists(candidates)) {
            named.query("""
                    SELECT id, source_article_id, target_article_id FROM story_pair WHERE source_article_id IN (:ids)
                    """, Map.of("ids", some), row -> {
                Key key = new Key(row.getLong(2), row.getLong(3));
                if (candidates.contains(key.target())) {
                    stored.put(key, row.getLong(1));
                }
            });
        }
        return stored;
    }

    @Override
    public List<Long> unaligned(WorkRange range) {
        return jdbc.queryForList(
                "SELECT id FROM story_pair WHERE NOT aligned AND id BETWEEN ? AND ? ORDER BY id",
                Long.class,
                range.from(),
                range.to());
    }

    @Override
    public StoryPair pair(long id) {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT * FROM story_pair WHERE id = ?", (row, n) -> pair(row), id));
    }

    static StoryPair pair(ResultSet row) throws SQLException {
        String against = row.getString("against");
        return new StoryPair(
                row.getLong("source_article_id"),
                row.getLong("target_article_id"),
                row.getDouble("probability"),
                row.getDouble("margin"),
                Columns.strings(row.getString("evidence")),
                against == null ? List.of() : Columns.strings(against));
    }

    @Override
    public void saveAlignment(long pair, Alignment paragraphs, Alignment segments) {
        jdbc.update("DELETE FROM alignment_bead WHERE pair_id = ?", pair);
        List<Object[]> rows = new ArrayList<>();
        addRows(rows, pair, PARAGRAPH, paragraphs);
        addRows(rows, pair, SEGMENT, segments);
        jdbc.batchUpdate("""
                INSERT INTO alignment_bead (pair_id, level, number, type, source_from, source_to, target_from, target_to,
                    cost, probability) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        jdbc.update("UPDATE story_pair SET aligned = TRUE WHERE id = ?", pair);
    }

    private static void addRows(List<Object[]> rows, long pair, String level, Alignment alignment) {
        int number = 0;
        for (Bead bead : alignment.beads()) {
            rows.add(new Object[] {
                pair,
                level,
                number++,
                bead.type().name(),
                from(bead.source()),
                to(bead.source()),
                from(bead.target()),
                to(bead.target()),
                bead.cost(),
                bead.probability()
            });
        }
    }

    private static int from(List<Integer> numbers) {
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    private static int to(List<Integer> numbers) {
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1) + 1;
    }
}
