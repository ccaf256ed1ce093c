package dev.parallax.store.jdbc;

import dev.parallax.article.QuarantineReason;
import dev.parallax.finding.FindingKind;
import dev.parallax.message.Message;
import dev.parallax.store.Decision;
import dev.parallax.store.NightFigures;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import dev.parallax.store.WithdrawnArticle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

final class JdbcRunReader implements RunReader {

    private final Sql sql;
    private final RunSummaries summaries;
    private final ArticleOutcomes outcomes;
    private final RunStories runStories;
    private final StoryRecords records;
    private final StoryVersions versions;
    private final JdbcDecisionLog decisions;

    JdbcRunReader(JdbcTemplate jdbc, JdbcDecisionLog decisions) {
        this.sql = new Sql(jdbc);
        this.summaries = new RunSummaries(sql, decisions);
        this.outcomes = new ArticleOutcomes(sql);
        this.runStories = new RunStories(sql);
        this.records = new StoryRecords(jdbc, decisions);
        this.versions = new StoryVersions(sql, decisions);
        this.decisions = decisions;
    }

    @Override
    public OptionalLong latestRun() {
        return sql
                .statement("SELECT id FROM comparison_run ORDER BY id DESC FETCH FIRST 1 ROWS ONLY")
                .query(Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public RunSummary summary(long run) {
        return summaries.find(run).orElseThrow(() -> noRun(run));
    }

    @Override
    public RunSummary summary(RunSummary counted) {
        return summaries.find(counted).orElseThrow(() -> noRun(counted.run()));
    }

    private static IllegalArgumentException noRun(long run) {
        return new IllegalArgumentException("The store has no run " + run);
    }

    @Override
    public List<NightFigures> nights(RunSummary run, int atMost) {
        List<NightFigures> before = sql.statement("""
                SELECT n.*, r.started_at FROM night_figures n JOIN comparison_run r ON r.id = n.run_id
                WHERE r.id < :run AND r.job = (SELECT t.job FROM comparison_run t WHERE t.id = :run)
                ORDER BY r.id DESC FETCH FIRST %d ROWS ONLY
                """.formatted(atMost))
                .param("run", run.run())
                .query((row, n) -> night(row))
                .list();
        List<NightFigures> nights = new ArrayList<>(before.subList(0, Math.min(atMost - 1, before.size())));
        Collections.reverse(nights);
        nights.add(NightFigures.of(run));
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
        return sql.statement("""
                SELECT source, location, reason, COALESCE(detail, '') AS detail FROM article_outcome
                WHERE run_id = :run AND outcome = 'QUARANTINED' ORDER BY source, location
                """)
                .param("run", run)
                .query((row, n) -> new QuarantinedFile(
                        row.getString("source"),
                        row.getString("location"),
                        QuarantineReason.valueOf(row.getString("reason")),
                        MessageColumns.ofText(row.getString("detail"))))
                .list();
    }

    @Override
    public List<Message> problems(long run) {
        return JdbcRunStore.problems(sql, run);
    }

    @Override
    public List<WithdrawnArticle> withdrawn(long run) {
        long before = sql.statement("""
                SELECT COALESCE(MAX(b.id), 0) FROM comparison_run b JOIN comparison_run t ON t.job = b.job
                WHERE t.id = :run AND b.id < :run
                """).param("run", run).query(Long.class).single();
        Set<Long> gone = outcomes.articles(before);
        gone.removeAll(outcomes.seen(run, gone));
        Set<WithdrawnArticle> withdrawn = new TreeSet<>(Comparator.comparing(WithdrawnArticle::source)
                .thenComparing(WithdrawnArticle::location)
                .thenComparing(WithdrawnArticle::heading));
        for (List<Long> some : Columns.inLists(gone)) {
            withdrawn.addAll(sql.statement("SELECT source, location, heading FROM article WHERE id IN (:gone)")
                    .param("gone", some)
                    .query((row, n) -> new WithdrawnArticle(
                            row.getString("source"), row.getString("location"), row.getString("heading")))
                    .list());
        }
        return List.copyOf(withdrawn);
    }

    @Override
    public List<RulePrecision> rules() {
        Map<RuleName, RulePrecision> rules = new TreeMap<>();
        // What was fixed without a word of a reviewer is neither right nor wrong.
        Map<String, String> columns = Map.of("kind", "f.kind", "rule", "f.rule");
        decisions.countByVerdict(columns, "f.cause = ''", Map.of(), (row, verdict, count) -> {
            RuleName rule = new RuleName(FindingKind.valueOf(row.getString("kind")), row.getString("rule"));
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
        Set<String> keys = new TreeSet<>();
        runStories.each(run, story -> keys.add(story.getString("story_key")));
        return List.copyOf(keys);
    }

    @Override
    public List<String> storiesToMend(long run) {
        Set<String> accepted =
                new HashSet<>(sql.statement("""
                SELECT DISTINCT s.story_key FROM decision d
                JOIN finding f ON d.part_one = f.fingerprint
                JOIN article a ON a.identity = f.identity
                JOIN story_edition e ON e.article_id = a.id
                JOIN story s ON s.id = e.story_id
                WHERE d.kind = 'FINDING' AND d.verdict = 'ACCEPTED'
                """).query(String.class).list());
        return accepted.isEmpty()
                ? List.of()
                : stories(run).stream().filter(accepted::contains).toList();
    }

    @Override
    public Map<String, StoryVersion> versions(long run) {
        return versions.of(run, language(run));
    }

    @Override
    public StoryRecord story(long run, String key) {
        return stories(run, List.of(key)).get(0);
    }

    @Override
    public List<StoryRecord> stories(long run, List<String> keys) {
        return records.find(run, keys, language(run));
    }

    /** In which the run compares. */
    private String language(long run) {
        return sql.statement("SELECT comparison_lang FROM comparison_run WHERE id = :run")
                .param("run", run)
                .query(String.class)
                .optional()
                .orElseThrow(() -> noRun(run));
    }
}
