package dev.parallax.store.jdbc;

import dev.parallax.finding.Finding;
import dev.parallax.store.FindingStore;
import dev.parallax.store.StoryToCheck;
import dev.parallax.store.WorkRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

final class JdbcFindingStore implements FindingStore {

    private final JdbcTemplate jdbc;
    private final StoryLoader loader;

    JdbcFindingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.loader = new StoryLoader(jdbc);
    }

    @Override
    public List<Long> unchecked(long run, String settings, WorkRange range) {
        // The embedded store joins in this order: from the range's few stories, not from all that the run saw.
        return jdbc.queryForList("""
                SELECT DISTINCT s.id FROM story s
                JOIN story_edition e ON e.story_id = s.id
                JOIN article_outcome o ON o.article_id = e.article_id AND o.run_id = ?
                WHERE s.id BETWEEN ? AND ? AND (s.checked IS NULL OR s.checked <> s.content || CAST(? AS VARCHAR(40)))
                ORDER BY s.id
                """, Long.class, run, range.from(), range.to(), suffix(settings));
    }

    private static String suffix(String settings) {
        return ":" + settings;
    }

    @Override
    public StoryToCheck story(long id, String targetLanguage) {
        StoryLoader.Loaded loaded =
                loader.load(List.of(id), targetLanguage).values().iterator().next();
        return new StoryToCheck(loaded.settled(), loaded.story());
    }

    private record Key(String identity, String fingerprint) {}

    private record Stored(long id, boolean open, long firstRun) {}

    @Override
    public void save(long run, long story, String settings, List<Finding> findings, List<Finding> heldBack) {
        Map<Long, String> identities = identities(story);
        Map<Key, Stored> stored = stored(story);
        Set<Key> found = new HashSet<>();
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        for (Finding finding : findings) {
            String identity = identities.get(finding.article());
            if (identity == null) {
                throw new IllegalArgumentException("The finding " + finding.fingerprint() + " is in article "
                        + finding.article() + ", which is not in story " + story);
            }
            Key key = new Key(identity, finding.fingerprint());
            if (found.add(key)) {
                add(run, finding, key, stored.get(key), inserts, updates);
            }
        }
        jdbc.batchUpdate("""
                INSERT INTO finding (kind, rule, severity, article_id, paragraph, span_start, span_end, message, suggestions,
                    evidence, probability, is_open, last_run, changed_run, first_run, identity, fingerprint)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?)
                """, inserts);
        jdbc.batchUpdate("""
                UPDATE finding SET kind = ?, rule = ?, severity = ?, article_id = ?, paragraph = ?, span_start = ?,
                    span_end = ?, message = ?, suggestions = ?, evidence = ?, probability = ?,
                    changed_run = CASE WHEN is_open THEN changed_run ELSE ? END, is_open = TRUE, last_run = ?
                WHERE id = ?
                """, updates);
        Set<Key> held = new HashSet<>();
        heldBack.forEach(
                finding -> held.add(new Key(identities.getOrDefault(finding.article(), ""), finding.fingerprint())));
        fix(run, stored, found, held);
        jdbc.update(
                "UPDATE story SET held_back = ?, checked = content || CAST(? AS VARCHAR(40)) WHERE id = ?",
                heldBack.size(),
                suffix(settings),
                story);
    }

    private static void add(
            long run,
            Finding finding,
            Key key,
            @Nullable Stored stored,
            List<Object[]> inserts,
            List<Object[]> updates) {
        List<@Nullable Object> row = new ArrayList<>(List.of(
                finding.kind().name(),
                finding.rule(),
                finding.severity().name(),
                finding.article(),
                finding.paragraph(),
                finding.span().start(),
                finding.span().end(),
                finding.message(),
                Columns.json(finding.suggestions()),
                Columns.json(finding.evidence())));
        row.add(finding.isJudged() ? finding.probability() : null);
        if (stored == null) {
            row.addAll(List.of(run, run, run, key.identity(), key.fingerprint()));
            inserts.add(row.toArray());
        } else {
            row.addAll(List.of(run, run, stored.id()));
            updates.add(row.toArray());
        }
    }

    /** What this very run had found new and does not find any more was never there; what is held back isn't fixed. */
    private void fix(long run, Map<Key, Stored> stored, Set<Key> found, Set<Key> held) {
        List<Object[]> deletes = new ArrayList<>();
        List<Object[]> fixes = new ArrayList<>();
        stored.forEach((key, finding) -> {
            if (!found.contains(key) && (finding.firstRun() == run || held.contains(key))) {
                deletes.add(new Object[] {finding.id()});
            } else if (!found.contains(key) && finding.open()) {
                fixes.add(new Object[] {run, finding.id()});
            }
        });
        jdbc.batchUpdate("DELETE FROM finding WHERE id = ?", deletes);
        jdbc.batchUpdate("UPDATE finding SET is_open = FALSE, changed_run = ? WHERE id = ?", fixes);
    }

    private Map<Long, String> identities(long story) {
        Map<Long, String> identities = new HashMap<>();
        jdbc.query(
                "SELECT a.id, a.identity FROM story_edition e JOIN article a ON a.id = e.article_id WHERE e.story_id = ?",
                row -> {
                    identities.put(row.getLong(1), row.getString(2));
                },
                story);
        return identities;
    }

    private Map<Key, Stored> stored(long story) {
        Map<Key, Stored> stored = new HashMap<>();
        jdbc.query(
                """
                SELECT f.id, f.identity, f.fingerprint, f.is_open, f.first_run FROM story_edition e
                JOIN article a ON a.id = e.article_id
                JOIN finding f ON f.identity = a.identity
                WHERE e.story_id = ?
                """,
                row -> {
                    stored.put(
                            new Key(row.getString(2), row.getString(3)),
                            new Stored(row.getLong(1), row.getBoolean(4), row.getLong(5)));
                },
                story);
        return stored;
    }
}
