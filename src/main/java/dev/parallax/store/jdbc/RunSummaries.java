package dev.parallax.store.jdbc;

import dev.parallax.message.Message;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import dev.parallax.store.RunSummary;
import dev.parallax.story.StoryPair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what a run did, table by table. */
final class RunSummaries {

    /** Pairs {@code p} whose source a run saw, several times. */
    private static final String OF_RUN =
            " FROM article_outcome o JOIN story_pair p ON p.source_article_id = o.article_id WHERE o.run_id = :run";

    private final Sql sql;
    private final JdbcDecisionLog decisions;

    RunSummaries(Sql sql, JdbcDecisionLog decisions) {
        this.sql = sql;
        this.decisions = decisions;
    }

    Optional<RunSummary> find(long run) {
        return find(
                run, row -> summary(row, reading(run), translating(run), comparing(run), findings(run), canary(run)));
    }

    /** The same without counting: what was counted before is taken over. */
    Optional<RunSummary> find(RunSummary counted) {
        return find(
                counted.run(),
                row -> summary(
                        row,
                        counted.reading(),
                        counted.translating(),
                        counted.comparing(),
                        counted.findings(),
                        counted.canary()));
    }

    private interface OfRow {
        RunSummary summary(ResultSet row) throws SQLException;
    }

    private Optional<RunSummary> find(long run, OfRow of) {
        return sql.statement("SELECT * FROM comparison_run WHERE id = :run")
                .param("run", run)
                .query((row, n) -> of.summary(row))
                .optional();
    }

    private RunSummary summary(
            ResultSet row,
            RunSummary.Reading reading,
            RunSummary.Translating translating,
            RunSummary.Comparing comparing,
            RunSummary.Findings findings,
            RunSummary.Canary canary)
            throws SQLException {
        return new RunSummary(
                row.getLong("id"),
                row.getString("job"),
                row.getString("comparison_lang"),
                RunSummary.State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class),
                reading,
                translating,
                comparing,
                findings,
                canary,
                steps(row.getLong("id")));
    }

    private RunSummary.Reading reading(long run) {
        Map<String, Integer> counts = new HashMap<>();
        sql.statement("SELECT outcome, COUNT(*) AS articles FROM article_outcome WHERE run_id = :run GROUP BY outcome")
                .param("run", run)
                .query(row -> {
                    counts.put(row.getString("outcome"), row.getInt("articles"));
                });
        return new RunSummary.Reading(
                counts.getOrDefault("READ", 0),
                counts.getOrDefault("REVISED", 0),
                counts.getOrDefault("UNCHANGED", 0),
                counts.getOrDefault("QUARANTINED", 0));
    }

    private RunSummary.Translating translating(long run) {
        Map<Message, Integer> untranslated = new LinkedHashMap<>();
        int[] unanswered = {0};
        sql.statement("""
                SELECT t.reason, t.engine, p.text FROM article_outcome o
                JOIN translation t ON t.article_id = o.article_id
                JOIN paragraph p ON p.article_id = t.article_id AND p.number = t.number
                WHERE o.run_id = :run AND t.text IS NULL ORDER BY t.reason
                """).param("run", run).query(row -> {
            untranslated.merge(TranslationRow.reason(row), 1, Integer::sum);
            boolean asked = !row.getString("engine").isEmpty();
            unanswered[0] += asked && row.getString("text").codePoints().anyMatch(Character::isLetter) ? 1 : 0;
        });
        return new RunSummary.Translating(
                count(
                        "SELECT COUNT(*) FROM translation WHERE run_id = :run AND text IS NOT NULL AND NOT remembered",
                        run),
                count("SELECT COUNT(*) FROM translation WHERE run_id = :run AND text IS NOT NULL AND remembered", run),
                sum("SELECT COALESCE(SUM(characters), 0) FROM translation_memory WHERE run_id = :run", run),
                untranslated,
                unanswered[0]);
    }

    private RunSummary.Comparing comparing(long run) {
        int pairs = 0;
        int passages = 0;
        int unsure = 0;
        for (Pair pair : pairs(run)) {
            passages += pair.passages;
            pairs += pair.aligned ? 1 : 0;
            unsure += pair.aligned && pair.probability < StoryPair.SURE ? 1 : 0;
        }
        int[] stories = {0, 0};
        new RunStories(sql).each(run, story -> {
            stories[0]++;
            stories[1] += story.getInt("held_back");
        });
        return new RunSummary.Comparing(stories[0], pairs, passages, unsure, stories[1]);
    }

    private record Pair(boolean aligned, int passages, double probability) {}

    private List<Pair> pairs(long run) {
        return sql.statement("SELECT DISTINCT p.id, p.aligned, p.passages, p.probability" + OF_RUN)
                .param("run", run)
                .query((row, n) ->
                        new Pair(row.getBoolean("aligned"), row.getInt("passages"), row.getDouble("probability")))
                .list();
    }

    /**
     * The findings that are reported in the articles that a run saw, in any revision of them, and those alone: an article that
     * is no longer delivered keeps its findings, but they are no part of the night.
     */
    private RunSummary.Findings findings(long run) {
        Map<FindingState, Integer> open = new EnumMap<>(FindingState.class);
        Map<FindingState, Integer> accepted = new EnumMap<>(FindingState.class);
        int dismissed = 0;
        for (Found found : found(run)) {
            if (found.verdict == null) {
                open.merge(found.state, found.count, Integer::sum);
            } else if (found.verdict == Decision.Verdict.ACCEPTED) {
                accepted.merge(found.state, found.count, Integer::sum);
            } else if (found.state != FindingState.FIXED) { // what is dismissed and gone was not fixed by anybody
                dismissed += found.count;
            }
        }
        int mended = accepted.getOrDefault(FindingState.FIXED, 0);
        int back = accepted.getOrDefault(FindingState.REOPENED, 0);
        return new RunSummary.Findings(
                open.getOrDefault(FindingState.NEW, 0),
                open.getOrDefault(FindingState.KNOWN, 0),
                open.getOrDefault(FindingState.REOPENED, 0) + back,
                open.getOrDefault(FindingState.FIXED, 0) + mended,
                accepted.values().stream().mapToInt(Integer::intValue).sum() - mended,
                mended,
                back,
                dismissed);
    }

    private record Found(long article, FindingState state, Decision.@Nullable Verdict verdict, int count) {}

    private List<Found> found(long run) {
        List<Found> all = new ArrayList<>();
        decisions.countByVerdict(
                Map.of("article_id", "f.article_id", "state", FindingRow.STATE),
                "f.cause = '' AND f.first_run <= :run AND (f.is_open OR f.changed_run >= :run)",
                Map.of("run", run),
                (row, verdict, count) -> all.add(new Found(
                        row.getLong("article_id"),
                        FindingState.valueOf(row.getString("state").strip()),
                        verdict,
                        count)));
        Set<Long> seen = new ArticleOutcomes(sql)
                .seen(run, all.stream().map(Found::article).collect(Collectors.toSet()));
        all.removeIf(found -> !seen.contains(found.article));
        return all;
    }

    private RunSummary.Canary canary(long run) {
        return new RunSummary.Canary(
                count("SELECT COUNT(*) FROM canary_slip WHERE run_id = :run", run),
                sql.statement("SELECT slip FROM canary_slip WHERE run_id = :run AND NOT found ORDER BY slip")
                        .param("run", run)
                        .query(String.class)
                        .list());
    }

    private Map<String, Duration> steps(long run) {
        Map<String, Duration> steps = new LinkedHashMap<>();
        sql.statement("SELECT step, millis FROM run_step WHERE run_id = :run ORDER BY position_in_flow, step")
                .param("run", run)
                .query(row -> {
                    steps.put(row.getString("step"), Duration.ofMillis(row.getLong("millis")));
                });
        return steps;
    }

    private int count(String query, long run) {
        return (int) sum(query, run);
    }

    private long sum(String query, long run) {
        return sql.statement(query).param("run", run).query(Long.class).single();
    }
}
