package dev.parallax.store.jdbc;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.store.FindingStore;
import dev.parallax.store.StoryToCheck;
import dev.parallax.store.WorkRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

final class JdbcFindingStore implements FindingStore {

    /** UTF-16 code units by which a finding's words may be longer than the words that a revision changed. */
    private static final int WORDS_AROUND = 20;

    /** How rules begin that tell what a revision did. */
    private static final String REVISION = "revision.";

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

    /** @param places the finding's own and those of its evidence */
    private record Stored(long id, boolean open, long firstRun, String cause, boolean revision, List<Spot> places) {}

    private record Spot(long article, int paragraph, TextSpan span) {

        /** Whether the words of the other one are these; a whole statement around them is another matter. */
        boolean isAbout(Spot other) {
            return article == other.article
                    && paragraph == other.paragraph
                    && span.overlaps(other.span)
                    && span.length() <= 2 * other.span.length() + WORDS_AROUND;
        }
    }

    @Override
    public void save(long run, long story, String settings, List<Finding> findings, List<Finding> heldBack) {
        Map<Long, String> identities = identities(story);
        Map<Key, Stored> stored = stored(story);
        Set<Key> found = new HashSet<>();
        Map<String, String> settled = settledBefore(findings, identities, stored);
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
                Stored before = stored.get(key);
                add(run, finding.withCause(cause(finding, settled)), key, before, inserts, updates);
            }
        }
        jdbc.batchUpdate("""
                INSERT INTO finding (kind, rule, severity, article_id, paragraph, span_start, span_end, message, message_arguments,
                    suggestions, evidence, probability, cause, is_open, last_run, changed_run, first_run, identity, fingerprint)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?)
                """, inserts);
        jdbc.batchUpdate("""
                UPDATE finding SET kind = ?, rule = ?, severity = ?, article_id = ?, paragraph = ?, span_start = ?,
                    span_end = ?, message = ?, message_arguments = ?, suggestions = ?, evidence = ?, probability = ?, cause = ?,
                    changed_run = CASE WHEN is_open THEN changed_run ELSE ? END, is_open = TRUE, last_run = ?
                WHERE id = ?
                """, updates);
        Set<Key> held = new HashSet<>();
        heldBack.forEach(
                finding -> held.add(new Key(identities.getOrDefault(finding.article(), ""), finding.fingerprint())));
        fix(run, stored, found, held);
        settle(run, story, findings, stored, found);
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
                MessageColumns.key(finding.message())));
        row.add(MessageColumns.arguments(finding.message()));
        row.add(Columns.json(finding.suggestions()));
        row.add(MessageColumns.evidence(finding.evidence()));
        row.add(finding.isJudged() ? finding.probability() : null);
        row.add(finding.cause());
        if (stored == null) {
            row.addAll(List.of(run, run, run, key.identity(), key.fingerprint()));
            inserts.add(row.toArray());
        } else {
            row.addAll(List.of(run, run, stored.id()));
            updates.add(row.toArray());
        }
    }

    /**
     * A face stays one when what was told for it is gone: with it the cause is settled.
     *
     * @return by fingerprint of a finding that would be told now, the one that was told for it
     */
    private static Map<String, String> settledBefore(
            List<Finding> findings, Map<Long, String> identities, Map<Key, Stored> stored) {
        List<Finding> told = findings.stream().filter(Finding::isTold).toList();
        Set<String> fingerprints = told.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Map<String, String> settled = new HashMap<>();
        for (Finding finding : told) {
            Stored before = stored.get(new Key(identities.getOrDefault(finding.article(), ""), finding.fingerprint()));
            if (before != null && !before.cause().isEmpty() && !fingerprints.contains(before.cause())) {
                settled.put(finding.fingerprint(), before.cause());
            }
        }
        return settled;
    }

    private static String cause(Finding finding, Map<String, String> settled) {
        String told = finding.isTold() ? finding.fingerprint() : finding.cause();
        return settled.getOrDefault(told, finding.cause());
    }

    /** What a revision did to a finding that is gone with it is no finding of its own, but how that one was mended. */
    private void settle(long run, long story, List<Finding> findings, Map<Key, Stored> stored, Set<Key> found) {
        List<Map.Entry<Key, Stored>> gone = stored.entrySet().stream()
                .filter(entry -> entry.getValue().open()
                        && !entry.getValue().revision()
                        && entry.getValue().firstRun() != run
                        && !found.contains(entry.getKey()))
                .sorted(Comparator.comparing(entry -> entry.getValue().id()))
                .toList();
        List<Object[]> settled = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.rule().startsWith(REVISION) && finding.isTold()) {
                List<Spot> places = places(finding.article(), finding.paragraph(), finding.span(), finding.evidence());
                gone.stream()
                        .filter(entry -> entry.getValue().places().stream()
                                .anyMatch(place -> places.stream().anyMatch(place::isAbout)))
                        .findFirst()
                        .ifPresent(entry -> settled.add(new Object[] {
                            entry.getValue().cause().isEmpty()
                                    ? entry.getKey().fingerprint()
                                    : entry.getValue().cause(),
                            finding.fingerprint(),
                            finding.fingerprint(),
                            story
                        }));
            }
        }
        jdbc.batchUpdate("""
                UPDATE finding SET cause = ? WHERE (fingerprint = ? OR cause = ?) AND identity IN (
                    SELECT a.identity FROM story_edition e JOIN article a ON a.id = e.article_id WHERE e.story_id = ?)
                """, settled);
    }

    private static List<Spot> places(long article, int paragraph, TextSpan span, List<Evidence> evidence) {
        List<Spot> places = new ArrayList<>();
        places.add(new Spot(article, paragraph, span));
        evidence.forEach(proof -> places.add(new Spot(proof.article(), proof.paragraph(), proof.span())));
        return places;
    }

    /** What this very run had found new and does not find any more was never there; what is held back isn't fixed. */
    private void fix(long run, Map<Key, Stored> stored, Set<Key> found, Set<Key> held) {
        List<Object[]> deletes = new ArrayList<>();
        List<Object[]> fixes = new ArrayList<>();
        List<Object[]> lapses = new ArrayList<>();
        stored.forEach((key, finding) -> {
            if (!found.contains(key) && (finding.firstRun() == run || held.contains(key))) {
                deletes.add(new Object[] {finding.id()});
            } else if (!found.contains(key) && finding.open() && finding.revision()) {
                lapses.add(new Object[] {finding.id()});
            } else if (!found.contains(key) && finding.open()) {
                fixes.add(new Object[] {run, finding.id()});
            }
        });
        jdbc.batchUpdate("DELETE FROM finding WHERE id = ?", deletes);
        jdbc.batchUpdate("UPDATE finding SET is_open = FALSE, changed_run = ? WHERE id = ?", fixes);
        // Nobody fixes what a revision changed: the night after, it is no longer news.
        jdbc.batchUpdate("UPDATE finding SET is_open = FALSE WHERE id = ?", lapses);
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
                SELECT f.id, f.identity, f.fingerprint, f.is_open, f.first_run, f.cause, f.rule, f.article_id,
                    f.paragraph, f.span_start, f.span_end, f.evidence
                FROM story_edition e
                JOIN article a ON a.id = e.article_id
                JOIN finding f ON f.identity = a.identity
                WHERE e.story_id = ?
                """,
                row -> {
                    stored.put(
                            new Key(row.getString(2), row.getString(3)),
                            new Stored(
                                    row.getLong("id"),
                                    row.getBoolean("is_open"),
                                    row.getLong("first_run"),
                                    row.getString("cause"),
                                    row.getString("rule").startsWith(REVISION),
                                    places(
                                            row.getLong("article_id"),
                                            row.getInt("paragraph"),
                                            new TextSpan(row.getInt("span_start"), row.getInt("span_end")),
                                            MessageColumns.evidence(row.getString("evidence")))));
                },
                story);
        return stored;
    }
}
