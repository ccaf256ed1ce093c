package dev.parallax.store.jdbc;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Finding;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.TranslatedBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads stories with their findings, as a run left them, and with what reviewers said of them. */
final class StoryRecords {

    private final Sql sql;
    private final StoryLoader loader;
    private final JdbcDecisionLog decisions;

    StoryRecords(JdbcTemplate jdbc, JdbcDecisionLog decisions) {
        this.sql = new Sql(jdbc);
        this.loader = new StoryLoader(jdbc);
        this.decisions = decisions;
    }

    /**
     * In the order of the keys.
     *
     * @param language of the comparison
     * @throws IllegalArgumentException when there is no such story
     */
    List<StoryRecord> find(long run, List<String> keys, String language) {
        Map<String, Long> ids = new HashMap<>();
        sql.statement("SELECT story_key, id FROM story WHERE story_key IN (:keys)")
                .param("keys", keys)
                .query(row -> {
                    ids.put(row.getString("story_key"), row.getLong("id"));
                });
        keys.stream().filter(key -> !ids.containsKey(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("The store has no story " + key);
        });
        Map<Long, StoryLoader.Loaded> loaded = loader.load(ids.values(), language);
        Map<Long, List<Row>> findings = findings(run, ids.values());
        Map<Long, Map<Long, List<TranslatedBy>>> engines = engines(ids.values(), language);
        Map<Long, Instant> nights = nights(run);
        return keys.stream()
                .map(key -> {
                    Long id = Objects.requireNonNull(ids.get(key));
                    StoryLoader.Loaded story = Objects.requireNonNull(loaded.get(id));
                    return new StoryRecord(
                            key,
                            story.story(),
                            story.pairs(),
                            engines.getOrDefault(id, Map.of()),
                            decided(story.story(), findings.getOrDefault(id, List.of()), nights));
                })
                .toList();
    }

    /** A finding as it is stored, and the run that last changed it. */
    private record Row(Finding finding, FindingState state, long firstRun, long changedRun, boolean reworded) {}

    private Map<Long, List<Row>> findings(long run, Collection<Long> stories) {
        Map<Long, List<Row>> findings = new HashMap<>();
        sql.statement("""
                SELECT e.story_id, f.*, %s AS state, COALESCE(f.reworded_run, 0) = :run AS reworded
                FROM story_edition e JOIN article a ON a.id = e.article_id
                JOIN finding f ON f.identity = a.identity
                WHERE e.story_id IN (:stories) AND (f.is_open OR f.changed_run = :run)
                ORDER BY f.article_id, f.paragraph, f.span_start, f.span_end, f.fingerprint
                """.formatted(FindingRow.STATE))
                .param("stories", stories)
                .param("run", run)
                .query(row -> {
                    findings.computeIfAbsent(row.getLong("story_id"), story -> new ArrayList<>())
                            .add(row(row));
                });
        return findings;
    }

    /** By story and article. */
    private Map<Long, Map<Long, List<TranslatedBy>>> engines(Collection<Long> stories, String language) {
        Map<Long, Map<Long, List<TranslatedBy>>> engines = new HashMap<>();
        sql.statement("""
                SELECT e.story_id, t.article_id, t.engine, t.model, COUNT(*) AS paragraphs
                FROM story_edition e JOIN translation t ON t.article_id = e.article_id
                WHERE e.story_id IN (:stories) AND t.target_lang = :language AND t.text IS NOT NULL AND t.engine <> ''
                GROUP BY e.story_id, t.article_id, t.engine, t.model
                ORDER BY paragraphs DESC, t.engine, t.model
                """).param("stories", stories).param("language", language).query(row -> {
            engines.computeIfAbsent(row.getLong("story_id"), story -> new HashMap<>())
                    .computeIfAbsent(row.getLong("article_id"), article -> new ArrayList<>())
                    .add(new TranslatedBy(row.getString("engine"), row.getString("model"), row.getInt("paragraphs")));
        });
        return engines;
    }

    /** When each of the job's runs until this one began, by number. */
    private Map<Long, Instant> nights(long run) {
        Map<Long, Instant> nights = new HashMap<>();
        sql.statement("""
                SELECT r.id, r.started_at FROM comparison_run r
                WHERE r.id <= :run AND r.job = (SELECT t.job FROM comparison_run t WHERE t.id = :run)
                """).param("run", run).query(row -> {
            nights.put(
                    row.getLong("id"),
                    row.getObject("started_at", OffsetDateTime.class).toInstant());
        });
        return nights;
    }

    /** The night that the reviewer looked at, or that of its return, and those that began later. */
    private static int nightsSince(@Nullable Decision decision, long changedRun, Map<Long, Instant> nights) {
        if (decision == null) {
            return 0;
        }
        Instant changed = nights.getOrDefault(changedRun, Instant.MIN);
        Instant since = changed.isAfter(decision.decided()) ? changed : decision.decided();
        return 1
                + (int) nights.values().stream()
                        .filter(night -> night.isAfter(since))
                        .count();
    }

    /** Those of the editions at hand, with what reviewers said of them. */
    private List<StoredFinding> decided(CheckedStory story, List<Row> rows, Map<Long, Instant> nights) {
        Map<Long, CheckedArticle> articles = new HashMap<>();
        Set<Long> current = new LinkedHashSet<>();
        for (CheckedArticle edition : story.editions()) {
            current.add(edition.id());
            for (CheckedArticle article = edition; article != null; article = article.previous()) {
                articles.put(article.id(), article);
            }
        }
        List<StoredFinding> found = new ArrayList<>();
        List<Row> kept = rows.stream()
                .filter(row -> (row.state() == FindingState.FIXED ? articles.keySet() : current)
                        .contains(row.finding().article()))
                .toList();
        Map<String, Decision> latest = decisions.latest(kept.stream()
                .flatMap(row -> subjects(row.finding(), articles).stream())
                .map(Decision.Subject::key)
                .distinct()
                .toList());
        for (Row row : kept) {
            Decision decision = FindingSubjects.inForce(subjects(row.finding(), articles), latest);
            if (row.state() != FindingState.FIXED || !dismissed(decision)) {
                found.add(new StoredFinding(
                        row.finding(),
                        row.state(),
                        row.firstRun(),
                        decision,
                        nightsSince(decision, row.changedRun(), nights),
                        row.reworded()));
            }
        }
        return found;
    }

    /** A word that a reviewer dismissed is not found again: nobody has fixed anything. */
    private static boolean dismissed(@Nullable Decision decision) {
        return decision != null && decision.verdict() == Decision.Verdict.DISMISSED;
    }

    /** What a decision on the finding may be about: itself, its words, its rule; the nearest first. */
    private static List<Decision.Subject> subjects(Finding finding, Map<Long, CheckedArticle> articles) {
        CheckedArticle article = articles.get(finding.article());
        if (article == null) {
            return List.of(new Decision.OneFinding(finding.fingerprint()));
        }
        String text = article.article().paragraphs().get(finding.paragraph()).text();
        return FindingSubjects.of(
                finding.fingerprint(),
                finding.rule(),
                article.article().source(),
                article.language().article().tag(),
                finding.kind().isAboutWriting() && finding.span().end() <= text.length()
                        ? finding.span().of(text)
                        : null);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                FindingRow.finding(row),
                FindingState.valueOf(row.getString("state").strip()),
                row.getLong("first_run"),
                row.getLong("changed_run"),
                row.getBoolean("reworded"));
    }
}
