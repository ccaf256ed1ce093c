package dev.parallax.store.jdbc;

import dev.parallax.article.QuarantineReason;
import dev.parallax.finding.FindingKind;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import dev.parallax.store.NightFigures;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.Reasons;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.WithdrawnArticle;
import dev.parallax.story.StoryPair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

final class JdbcRunReader implements RunReader {

    private final JdbcTemplate jdbc;
    private final StoryRecords records;
    private final JdbcDecisionLog decisions;

    JdbcRunReader(JdbcTemplate jdbc, JdbcDecisionLog decisions) {
        this.jdbc = jdbc;
        this.records = new StoryRecords(jdbc, decisions);
        this.decisions = decisions;
    }

    @Override
    public OptionalLong latestRun() {
        Long latest = jdbc.queryForObject("SELECT MAX(id) FROM comparison_run", Long.class);
        return latest == null ? OptionalLong.empty() : OptionalLong.of(latest);
    }

    @Override
    public RunSummary summary(long run) {
        return jdbc.query("SELECT * FROM comparison_run WHERE id = ?", (row, n) -> summary(row), run).stream()
                .findFirst()
                .orElseThrow(() -> noRun(run));
    }

    private static IllegalArgumentException noRun(long run) {
        return new IllegalArgumentException("The store has no run " + run);
    }

    private RunSummary summary(ResultSet row) throws SQLException {
        long run = row.getLong("id");
        return new RunSummary(
                run,
                row.getString("job"),
                RunSummary.State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class),
                reading(run),
                translating(run),
                comparing(run),
                findings(run),
                canary(run),
                steps(run));
    }

    private RunSummary.Canary canary(long run) {
        return new RunSummary.Canary(
                count("SELECT COUNT(*) FROM canary_slip WHERE run_id = ?", run),
                jdbc.queryForList(
                        "SELECT slip FROM canary_slip WHERE run_id = ? AND NOT found ORDER BY slip",
                        String.class,
                        run));
    }

    private RunSummary.Reading reading(long run) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query(
                "SELECT outcome, COUNT(*) FROM article_outcome WHERE run_id = ? GROUP BY outcome",
                row -> {
                    counts.put(row.getString(1), row.getInt(2));
                },
                run);
        return new RunSummary.Reading(
                counts.getOrDefault("READ", 0),
                counts.getOrDefault("REVISED", 0),
                counts.getOrDefault("UNCHANGED", 0),
                counts.getOrDefault("QUARANTINED", 0));
    }

    private RunSummary.Translating translating(long run) {
        Map<String, Integer> untranslated = new TreeMap<>();
        jdbc.query(
                """
                SELECT t.reason, COUNT(*) FROM article_outcome o JOIN translation t ON t.article_id = o.article_id
                WHERE o.run_id = ? AND t.text IS NULL GROUP BY t.reason
                """,
                row -> {
                    untranslated.put(
                            row.getString(1) == null ? "for no reason given" : row.getString(1), row.getInt(2));
                },
                run);
        return new RunSummary.Translating(
                count("SELECT COUNT(*) FROM translation WHERE run_id = ? AND text IS NOT NULL AND NOT remembered", run),
                count("SELECT COUNT(*) FROM translation WHERE run_id = ? AND text IS NOT NULL AND remembered", run),
                sum("SELECT COALESCE(SUM(characters), 0) FROM translation_memory WHERE run_id = ?", run),
                Reasons.grouped(untranslated));
    }

    private RunSummary.Comparing comparing(long run) {
        return new RunSummary.Comparing(
                stories(run).size(),
                count("""
                        SELECT COUNT(*) FROM story_pair p WHERE p.aligned AND p.source_article_id IN (
                            SELECT o.article_id FROM article_outcome o WHERE o.run_id = ?)
                        """, run),
                count("""
                        SELECT COUNT(*) FROM story_pair p
                        JOIN alignment_bead b ON b.pair_id = p.id AND b.level = 'PARAGRAPH'
                        WHERE p.source_article_id IN (
                            SELECT o.article_id FROM article_outcome o WHERE o.run_id = ?)
                        """, run),
                count("""
                        SELECT COUNT(*) FROM story_pair p WHERE p.aligned AND p.probability < %s
                        AND p.source_article_id IN (
                            SELECT o.article_id FROM article_outcome o WHERE o.run_id = ?)
                        """.formatted(StoryPair.SURE), run),
                count("""
                        SELECT COALESCE(SUM(s.held_back), 0) FROM story s WHERE s.id IN (
                            SELECT e.story_id FROM story_edition e
                            JOIN article_outcome o ON o.article_id = e.article_id WHERE o.run_id = ?)
                        """, run));
    }

    /**
     * The findings that are told in the articles that a run saw, in any revision of them, and those alone: an article that is no longer
     * delivered keeps its findings, but they are no part of the night.
     */
    private RunSummary.Findings findings(long run) {
        Map<FindingState, Integer> open = new EnumMap<>(FindingState.class);
        Map<FindingState, Integer> accepted = new EnumMap<>(FindingState.class);
        int[] dismissed = {0};
        decisions.countByVerdict("""
                CASE WHEN NOT f.is_open AND f.changed_run = %1$d THEN 'FIXED' WHEN f.first_run = %1$d THEN 'NEW'
                    WHEN f.changed_run = %1$d THEN 'REOPENED' ELSE 'KNOWN' END
                """.formatted(run), """
                f.cause = '' AND f.first_run <= %1$d AND (f.is_open OR f.changed_run >= %1$d) AND f.identity IN (
                    SELECT a.identity FROM article_outcome o JOIN article a ON a.id = o.article_id
                    WHERE o.run_id = %1$d)
                """.formatted(run), (name, verdict, count) -> {
            FindingState state = FindingState.valueOf(name.strip());
            if (verdict == null) {
                open.merge(state, count, Integer::sum);
            } else if (verdict == Decision.Verdict.ACCEPTED) {
                accepted.merge(state, count, Integer::sum);
            } else if (state != FindingState.FIXED) { // what is dismissed and gone was not fixed by anybody
                dismissed[0] += count;
            }
        });
        int mended = accepted.getOrDefault(FindingState.FIXED, 0);
        return new RunSummary.Findings(
                open.getOrDefault(FindingState.NEW, 0),
                open.getOrDefault(FindingState.KNOWN, 0),
                open.getOrDefault(FindingState.REOPENED, 0),
                open.getOrDefault(FindingState.FIXED, 0) + mended,
                accepted.values().stream().mapToInt(Integer::intValue).sum() - mended,
                mended,
                dismissed[0]);
    }

    private Map<String, Duration> steps(long run) {
        Map<String, Duration> steps = new LinkedHashMap<>();
        jdbc.query(
                "SELECT step, millis FROM run_step WHERE run_id = ? ORDER BY position_in_flow, step",
                row -> {
                    steps.put(row.getString(1), Duration.ofMillis(row.getLong(2)));
                },
                run);
        return steps;
    }

    private int count(String query, Object... parameters) {
        return (int) sum(query, parameters);
    }

    private long sum(String query, Object... parameters) {
        Long sum = jdbc.queryForObject(query, Long.class, parameters);
        return sum == null ? 0 : sum;
    }

    @Override
    public List<NightFigures> nights(long run, int atMost) {
        List<NightFigures> before = jdbc.query("""
                SELECT n.*, r.started_at FROM night_figures n JOIN comparison_run r ON r.id = n.run_id
                WHERE r.id < ? AND r.job = (SELECT t.job FROM comparison_run t WHERE t.id = ?)
                ORDER BY r.id DESC FETCH FIRST %d ROWS ONLY
                """.formatted(atMost), (row, n) -> night(row), run, run);
        List<NightFigures> nights = new ArrayList<>(before.subList(0, Math.min(atMost - 1, before.size())));
        Collections.reverse(nights);
        nights.add(NightFigures.of(summary(run)));
        return nights;
    }

    private static NightFigures night(ResultSet row) throws SQLException {
        return new NightFigures(
                row.getLong("run_id"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getInt("articles"),
                row.getInt("open_findings"),
                row.getInt("new_findings"),
                row.getInt("fixed_findings"),
                row.getInt("stories"),
                row.getInt("not_read"),
                row.getInt("slips_planted"),
                row.getInt("slips_found"));
    }

    @Override
    public List<QuarantinedFile> quarantined(long run) {
        return jdbc.query(
                """
                SELECT source, location, reason, detail FROM article_outcome
                WHERE run_id = ? AND outcome = 'QUARANTINED' ORDER BY source, location
                """,
                (row, n) -> new QuarantinedFile(
                        row.getString(1),
                        row.getString(2),
                        QuarantineReason.valueOf(row.getString(3)),
                        row.getString(4) == null ? "" : row.getString(4)),
                run);
    }

    @Override
    public List<String> problems(long run) {
        return jdbc.query(
                "SELECT step, subject, message FROM run_problem WHERE run_id = ? ORDER BY step, subject",
                (row, n) -> row.getString(1) + ", " + row.getString(2) + ": " + row.getString(3),
                run);
    }

    @Override
    public List<WithdrawnArticle> withdrawn(long run) {
        return jdbc.query(
                """
                SELECT DISTINCT a.source, a.location, a.heading FROM article_outcome o
                JOIN article a ON a.id = o.article_id
                WHERE o.run_id = (
                    SELECT MAX(b.id) FROM comparison_run b
                    WHERE b.id < ? AND b.job = (SELECT t.job FROM comparison_run t WHERE t.id = ?))
                AND a.identity NOT IN (
                    SELECT n.identity FROM article_outcome s JOIN article n ON n.id = s.article_id WHERE s.run_id = ?)
                ORDER BY a.source, a.location, a.heading
                """,
                (row, n) -> new WithdrawnArticle(row.getString(1), row.getString(2), row.getString(3)),
                run,
                run,
                run);
    }

    @Override
    public List<RulePrecision> rules() {
        Map<RuleName, RulePrecision> rules = new TreeMap<>();
        // What was fixed without a word of a reviewer is neither right nor wrong.
        decisions.countByVerdict("f.kind || ':' || f.rule", "f.cause = ''", (name, verdict, count) -> {
            RuleName rule = RuleName.parse(name);
            RulePrecision more = new RulePrecision(
                    rule.kind(),
                    rule.rule(),
                    verdict == Decision.Verdict.ACCEPTED ? count : 0,
                    verdict == Decision.Verdict.DISMISSED ? count : 0,
                    verdict == null ? count : 0);
            rules.merge(rule, more, JdbcRunReader::sum);
        });
        return List.copyOf(rules.values());
    }

    private record RuleName(FindingKind kind, String rule) implements Comparable<RuleName> {

        static RuleName parse(String name) {
            int colon = name.indexOf(':');
            return new RuleName(FindingKind.valueOf(name.substring(0, colon).strip()), name.substring(colon + 1));
        }

        @Override
        public int compareTo(RuleName other) {
            return Comparator.comparing(RuleName::kind)
                    .thenComparing(RuleName::rule)
                    .compare(this, other);
        }
    }

    private static RulePrecision sum(RulePrecision one, RulePrecision other) {
        return new RulePrecision(
                one.kind(),
                one.rule(),
                one.accepted() + other.accepted(),
                one.dismissed() + other.dismissed(),
                one.open() + other.open());
    }

    @Override
    public List<Decision> decisions() {
        return decisions.inForce();
    }

    @Override
    public List<String> stories(long run) {
        return jdbc.queryForList("""
                SELECT DISTINCT s.story_key FROM article_outcome o
                JOIN article a ON a.id = o.article_id
                JOIN article c ON c.identity = a.identity AND c.is_current
                JOIN story_edition e ON e.article_id = c.id
                JOIN story s ON s.id = e.story_id
                WHERE o.run_id = ? ORDER BY s.story_key
                """, String.class, run);
    }

    @Override
    public List<String> storiesToMend(long run) {
        Set<String> accepted = new HashSet<>(jdbc.queryForList("""
                SELECT DISTINCT s.story_key FROM decision d
                JOIN finding f ON d.part_one = f.fingerprint
                JOIN article a ON a.identity = f.identity
                JOIN story_edition e ON e.article_id = a.id
                JOIN story s ON s.id = e.story_id
                WHERE d.kind = 'FINDING' AND d.verdict = 'ACCEPTED'
                """, String.class));
        return accepted.isEmpty()
                ? List.of()
                : stories(run).stream().filter(accepted::contains).toList();
    }

    @Override
    public StoryRecord story(long run, String key) {
        return stories(run, List.of(key)).get(0);
    }

    @Override
    public List<StoryRecord> stories(long run, List<String> keys) {
        String language =
                jdbc.queryForList("SELECT comparison_lang FROM comparison_run WHERE id = ?", String.class, run).stream()
                        .findFirst()
                        .orElseThrow(() -> noRun(run));
        return records.find(run, keys, language);
    }
}
