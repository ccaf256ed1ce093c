package dev.parallax.store.jdbc;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a finding stands in the table {@code finding}. */
final class FindingRow {

    /** How finding {@code f} stands against the run {@code :run}: the name of a {@code FindingState}. */
    static final String STATE = """
            CASE WHEN NOT f.is_open AND f.changed_run = :run THEN 'FIXED' WHEN f.first_run = :run THEN 'NEW'
                WHEN f.changed_run = :run THEN 'REOPENED' ELSE 'KNOWN' END""";

    /** A finding that a run has found for the first time. */
    static final String INSERT = """
            INSERT INTO finding (kind, rule, severity, article_id, paragraph, span_start, span_end, message, message_arguments,
                suggestions, evidence, probability, cause, is_open, last_run, changed_run, first_run, identity, fingerprint)
            VALUES (:kind, :rule, :severity, :article, :paragraph, :start, :end, :message, :arguments, :suggestions,
                :evidence, :probability, :cause, TRUE, :run, :run, :run, :identity, :fingerprint)
            """;

    /** A finding that a run has found again. */
    static final String UPDATE = """
            UPDATE finding SET kind = :kind, rule = :rule, severity = :severity, article_id = :article, paragraph = :paragraph,
                span_start = :start, span_end = :end, message = :message, message_arguments = :arguments,
                suggestions = :suggestions, evidence = :evidence, probability = :probability, cause = :cause,
                changed_run = CASE WHEN is_open THEN changed_run ELSE :run END, is_open = TRUE, last_run = :run
            WHERE id = :id
            """;

    private FindingRow() {}

    /** All but what belongs to the run and the article. */
    static MapSqlParameterSource values(Finding finding) {
        return new MapSqlParameterSource("fingerprint", finding.fingerprint())
                .addValue("kind", finding.kind().name())
                .addValue("rule", finding.rule())
                .addValue("severity", finding.severity().name())
                .addValue("article", finding.article())
                .addValue("paragraph", finding.paragraph())
                .addValue("start", finding.span().start())
                .addValue("end", finding.span().end())
                .addValue("message", MessageColumns.key(finding.message()))
                .addValue("arguments", MessageColumns.arguments(finding.message()))
                .addValue("suggestions", Columns.json(finding.suggestions()))
                .addValue("evidence", MessageColumns.evidence(finding.evidence()))
                .addValue("probability", finding.isJudged() ? finding.probability() : null)
                .addValue("cause", finding.cause());
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("fingerprint"),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("rule"),
                Severity.valueOf(row.getString("severity")),
                row.getLong("article_id"),
                row.getInt("paragraph"),
                new TextSpan(row.getInt("span_start"), row.getInt("span_end")),
                MessageColumns.of(row.getString("message"), row.getString("message_arguments")),
                Columns.strings(row.getString("suggestions")),
                MessageColumns.evidence(row.getString("evidence")),
                probability(row),
                row.getString("cause"));
    }

    private static double probability(ResultSet row) throws SQLException {
        double probability = row.getDouble("probability");
        return row.wasNull() ? Finding.UNJUDGED : probability;
    }
}
