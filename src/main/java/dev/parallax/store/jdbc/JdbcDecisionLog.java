package dev.parallax.store.jdbc;

import dev.parallax.finding.FindingKind;
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
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

final class JdbcDecisionLog implements DecisionLog {

    /** In bytes: what an index of PostgreSQL takes, with room for the time beside it. */
    private static final int LONGEST_SUBJECT = 2400;

    /** The kinds about writing, as an SQL list. */
    private static final String WRITING = Stream.of(FindingKind.values())
            .filter(FindingKind::isAboutWriting)
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", "));

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    JdbcDecisionLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
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
        String subject = key(decision);
        OffsetDateTime decided =
                decision.decided().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        Integer there = jdbc.queryForObject(
                "SELECT COUNT(*) FROM decision WHERE subject = ? AND decided_at >= ?", Integer.class, subject, decided);
        return (there == null || there == 0) ? insert(decision, decided) : outweighs(decision, decided);
    }

    /** Of two verdicts of the same instant the one counts that hides less, whichever is taken in first. */
    private boolean outweighs(Decision decision, OffsetDateTime decided) {
        List<String> weaker = Stream.of(Verdict.values())
                .filter(verdict -> verdict.compareTo(decision.verdict()) > 0)
                .map(Enum::name)
                .toList();
        return !weaker.isEmpty()
                && named.update(
                                """
                        UPDATE decision SET verdict = :verdict, reason = :reason, author = :author
                        WHERE subject = :subject AND decided_at = :decided AND verdict IN (:weaker)
                        """,
                                Map.of(
                                        "verdict", decision.verdict().name(),
                                        "reason", decision.reason(),
                                        "author", decision.author(),
                                        "subject", key(decision),
                                        "decided", decided,
                                        "weaker", weaker))
                        > 0;
    }

    private boolean insert(Decision decision, OffsetDateTime decided) {
        Parts parts = parts(decision.subject());
        try {
            jdbc.update(
                    "INSERT INTO decision (subject, decided_at, kind, part_one, part_two, part_three, verdict, reason, author) "
                            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    key(decision),
                    decided,
                    parts.kind(),
                    parts.one(),
                    parts.two(),
                    parts.three(),
                    decision.verdict().name(),
                    decision.reason(),
                    decision.author());
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
            named.query(
                    "SELECT * FROM decision WHERE subject IN (:subjects) ORDER BY decided_at",
                    Map.of("subjects", some),
                    row -> {
                        Decision decision = decision(row);
                        latest.put(decision.subject().key(), decision);
                    });
        }
        return latest;
    }

    @Override
    public List<Decision> inForce() {
        return jdbc.query("""
                SELECT * FROM decision d WHERE d.verdict <> 'WITHDRAWN' AND d.decided_at = (
                    SELECT MAX(l.decided_at) FROM decision l WHERE l.subject = d.subject)
                ORDER BY d.subject
                """, (row, n) -> decision(row));
    }

    @Override
    public int wordsTakenBack() {
        Integer takenBack = jdbc.queryForObject("""
                SELECT COUNT(*) FROM decision d WHERE d.kind = 'WORD' AND d.verdict <> 'DISMISSED' AND EXISTS (
                    SELECT 1 FROM decision e
                    WHERE e.subject = d.subject AND e.decided_at < d.decided_at AND e.verdict = 'DISMISSED')
                """, Integer.class);
        return takenBack == null ? 0 : takenBack;
    }

    /** Takes a group of findings. */
    interface Group {

        /** @param verdict the one in force; null where nobody decided */
        void take(String name, @Nullable Verdict verdict, int count);
    }

    /**
     * Counts findings by what reviewers said of them.
     *
     * @param group the SQL expression over {@code finding f} and {@code article a} that names a finding's group
     * @param which the SQL condition over the same that chooses the findings
     */
    void countByVerdict(String group, String which, Group result) {
        jdbc.query("""
                SELECT grouped, own, word, any_word, rule, COUNT(*) FROM (
                    SELECT %s AS grouped,
                        (SELECT d.verdict FROM decision d WHERE d.subject = 'finding:' || f.fingerprint
                            ORDER BY d.decided_at DESC FETCH FIRST 1 ROWS ONLY) AS own,
                        (SELECT d.verdict FROM decision d
                            WHERE f.kind IN (%s) AND d.subject = 'word:' || a.lang || ':'
                                || LOWER(SUBSTRING(p.text FROM f.span_start + 1 FOR f.span_end - f.span_start))
                                || '@' || f.rule
                            ORDER BY d.decided_at DESC FETCH FIRST 1 ROWS ONLY) AS word,
                        (SELECT d.verdict FROM decision d
                            WHERE f.kind IN (%s) AND d.subject = 'word:' || a.lang || ':'
                                || LOWER(SUBSTRING(p.text FROM f.span_start + 1 FOR f.span_end - f.span_start))
                            ORDER BY d.decided_at DESC FETCH FIRST 1 ROWS ONLY) AS any_word,
                        (SELECT d.verdict FROM decision d WHERE d.subject = 'rule:' || f.rule || '@' || a.source
                            ORDER BY d.decided_at DESC FETCH FIRST 1 ROWS ONLY) AS rule
                    FROM finding f
                    JOIN article a ON a.id = f.article_id
                    JOIN paragraph p ON p.article_id = f.article_id AND p.number = f.paragraph
                    WHERE %s) found
                GROUP BY grouped, own, word, any_word, rule
                """.formatted(group, WRITING, WRITING, which), row -> {
            result.take(
                    row.getString(1),
                    verdict(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                    row.getInt(6));
        });
    }

    /** As {@link JdbcRunReader} has it for one finding: its own decision, else its word's, else its rule's. */
    private static @Nullable Verdict verdict(
            @Nullable String own, @Nullable String word, @Nullable String anyWord, @Nullable String rule) {
        for (String said : own != null ? new String[] {own} : new String[] {word, anyWord, rule}) {
            if (said != null && !said.equals(Verdict.WITHDRAWN.name())) {
                return Verdict.valueOf(said);
            }
        }
        return null;
    }
}
