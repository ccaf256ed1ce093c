package dev.parallax.store.jdbc;

import dev.parallax.store.Decision;
import dev.parallax.store.Decision.Verdict;
import dev.parallax.store.DecisionLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

final class JdbcDecisionLog implements DecisionLog {

    /** In bytes: what an index of PostgreSQL takes, with room for the time beside it. */
    private static final int LONGEST_SUBJECT = 2400;

    private final Sql sql;

    JdbcDecisionLog(JdbcTemplate jdbc) {
        this.sql = new Sql(jdbc);
    }

    @Override
    public int record(List<Decision> decisions) {
        int fresh = 0;
        for (Decision decision : decisions) {
            fresh += record(decision) ? 1 : 0;
        }
        return fresh;
    }

    private boolean record(Decision decision) {
        MapSqlParameterSource row = row(decision);
        int asLate = sql.statement("SELECT COUNT(*) FROM decision WHERE subject = :subject AND decided_at >= :decided")
                .paramSource(row)
                .query(Integer.class)
                .single();
        return asLate == 0 ? insert(row) : outweighs(decision, row);
    }

    private static MapSqlParameterSource row(Decision decision) {
        Parts parts = parts(decision.subject());
        OffsetDateTime decided =
                decision.decided().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        return new MapSqlParameterSource("subject", key(decision))
                .addValue("decided", decided)
                .addValue("kind", parts.kind())
                .addValue("one", parts.one())
                .addValue("two", parts.two())
                .addValue("three", parts.three())
                .addValue("verdict", decision.verdict().name())
                .addValue("reason", decision.reason())
                .addValue("author", decision.author());
    }

    /** Of two verdicts of the same instant the one counts that hides less, whichever is taken in first. */
    private boolean outweighs(Decision decision, MapSqlParameterSource row) {
        List<String> weaker = Stream.of(Verdict.values())
                .filter(verdict -> verdict.compareTo(decision.verdict()) > 0)
                .map(Enum::name)
                .toList();
        return !weaker.isEmpty()
                && sql.statement("""
                        UPDATE decision SET verdict = :verdict, reason = :reason, author = :author
                        WHERE subject = :subject AND decided_at = :decided AND verdict IN (:weaker)
                        """)
                                .paramSource(row.addValue("weaker", weaker))
                                .update()
                        > 0;
    }

    private boolean insert(MapSqlParameterSource row) {
        try {
            sql.statement("""
                    INSERT INTO decision (subject, decided_at, kind, part_one, part_two, part_three, verdict, reason, author)
                    VALUES (:subject, :decided, :kind, :one, :two, :three, :verdict, :reason, :author)
                    """).paramSource(row).update();
            return true;
        } catch (DuplicateKeyException e) {
            return false; // another thread has just taken it in
        }
    }

    private static String key(Decision decision) {
        return Columns.key(decision.subject().key(), LONGEST_SUBJECT);
    }

    private record Parts(String kind, String one, String two, String three) {}

    private static Parts parts(Decision.Subject subject) {
        if (subject instanceof Decision.OneFinding finding) {
            return new Parts("FINDING", finding.fingerprint(), "", "");
        }
        if (subject instanceof Decision.Word word) {
            return new Parts("WORD", word.language(), word.word(), word.rule());
        }
        if (subject instanceof Decision.RuleInSource rule) {
            return new Parts("RULE", rule.rule(), rule.source(), "");
        }
        Decision.SameStory pair = (Decision.SameStory) subject;
        return new Parts("PAIR", pair.source(), pair.target(), "");
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String one = row.getString("part_one");
        String two = row.getString("part_two");
        Decision.Subject subject = switch (row.getString("kind")) {
            case "FINDING" -> new Decision.OneFinding(one);
            case "WORD" -> new Decision.Word(one, two, row.getString("part_three"));
            case "RULE" -> new Decision.RuleInSource(one, two);
            default -> new Decision.SameStory(one, two);
        };
        return new Decision(
                subject,
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("author"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    /** The latest decision on each of the subjects, by key; those that were taken back too. */
    Map<String, Decision> latest(Collection<String> subjects) {
        Map<String, Decision> latest = new HashMap<>();
        for (List<String> some : Columns.inLists(subjects)) {
            sql.statement("SELECT * FROM decision WHERE subject IN (:subjects) ORDER BY decided_at")
                    .param("subjects", some)
                    .query(row -> {
                        Decision decision = decision(row);
                        latest.put(decision.subject().key(), decision);
                    });
        }
        return latest;
    }

    /** The latest decision on every subject, by key; those that were taken back too. */
    Map<String, Decision> latest() {
        Map<String, Decision> latest = new HashMap<>();
        sql.statement("SELECT * FROM decision ORDER BY decided_at").query(row -> {
            Decision decision = decision(row);
            latest.put(decision.subject().key(), decision);
        });
        return latest;
    }

    @Override
    public List<Decision> inForce() {
        return sql.statement("""
                SELECT * FROM decision d WHERE d.verdict <> 'WITHDRAWN' AND d.decided_at = (
                    SELECT MAX(l.decided_at) FROM decision l WHERE l.subject = d.subject)
                ORDER BY d.subject
                """).query((row, n) -> decision(row)).list();
    }

    @Override
    public int wordsTakenBack() {
        return sql.statement("""
                SELECT COUNT(*) FROM decision d WHERE d.kind = 'WORD' AND d.verdict <> 'DISMISSED' AND EXISTS (
                    SELECT 1 FROM decision e
                    WHERE e.subject = d.subject AND e.decided_at < d.decided_at AND e.verdict = 'DISMISSED')
                """).query(Integer.class).single();
    }

    /** Takes some findings that have the same columns, and of which reviewers said the same; such come several times. */
    interface Counted {

        /** @param verdict the one in force; null where nobody decided */
        void take(ResultSet row, @Nullable Verdict verdict, int count) throws SQLException;
    }

    /**
     * Counts findings by what reviewers said of them.
     *
     * @param columns by which they are counted: the SQL expression over {@code finding f} of each, by name
     * @param which the SQL condition over the same that chooses the findings
     * @param parameters of both
     */
    void countByVerdict(Map<String, String> columns, String which, Map<String, ?> parameters, Counted result) {
        String named = columns.entrySet().stream()
                .map(column -> column.getValue() + " AS " + column.getKey())
                .collect(Collectors.joining(", "));
        Map<String, Decision> latest = latest();
        if (latest.isEmpty()) { // no finding needs to be looked at
            sql.statement("""
                    SELECT %1$s, COUNT(*) AS findings FROM (SELECT %2$s FROM finding f WHERE %3$s) found GROUP BY %1$s
                    """.formatted(String.join(", ", columns.keySet()), named, which))
                    .params(parameters)
                    .query(row -> {
                        result.take(row, null, row.getInt("findings"));
                    });
            return;
        }
        boolean ofWords = latest.values().stream().anyMatch(decision -> decision.subject() instanceof Decision.Word);
        sql.statement("SELECT " + named + ", " + FindingSubjects.columns(ofWords) + " FROM finding f"
                        + " JOIN article a ON a.id = f.article_id " + FindingSubjects.join(ofWords) + " WHERE " + which)
                .params(parameters)
                .query(row -> {
                    Decision decision = FindingSubjects.inForce(FindingSubjects.of(row), latest);
                    result.take(row, decision == null ? null : decision.verdict(), 1);
                });
    }
}
