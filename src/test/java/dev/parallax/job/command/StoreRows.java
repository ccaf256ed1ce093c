package dev.parallax.job.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a store holds, without the numbers and times that differ from one store to the next. */
final class StoreRows {

    private static final List<String> QUERIES = List.of(
            "SELECT 'outcome', run_id, location, outcome, reason FROM article_outcome",
            "SELECT 'article', identity, revision, content_hash, is_current, heading FROM article",
            """
            SELECT 'paragraph', a.identity, a.revision, p.number, p.role, p.lang, p.segments, p.text
            FROM paragraph p JOIN article a ON a.id = p.article_id
            """,
            """
            SELECT 'translation', a.identity, a.revision, t.number, t.engine, t.remembered, t.issues, t.text, t.reason
            FROM translation t JOIN article a ON a.id = t.article_id
            """,
            "SELECT 'memory', source_hash, engine, model, characters, text FROM translation_memory",
            """
            SELECT 'pair', s.identity, t.identity, p.aligned, p.evidence, CAST(FLOOR(p.probability * 1000000) AS BIGINT)
            FROM story_pair p JOIN article s ON s.id = p.source_article_id JOIN article t ON t.id = p.target_article_id
            """,
            """
            SELECT 'bead', s.identity, t.identity, b.level, b.number, b.type, b.source_from, b.source_to, b.target_from,
                b.target_to
            FROM alignment_bead b JOIN story_pair p ON p.id = b.pair_id
            JOIN article s ON s.id = p.source_article_id JOIN article t ON t.id = p.target_article_id
            """,
            """
            SELECT 'edition', s.story_key, a.identity, a.revision
            FROM story_edition e JOIN story s ON s.id = e.story_id JOIN article a ON a.id = e.article_id
            """,
            "SELECT 'quiet', story_key, quiet FROM story",
            "SELECT 'finding', identity, fingerprint, rule, paragraph, span_start, span_end, is_open, message FROM finding");

    private StoreRows() {}

    /** Sorted. */
    static List<String> of(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String query : QUERIES) {
            rows.addAll(query(connection, query));
        }
        rows.sort(null);
        return rows;
    }

    static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(row.getObject(i)));
                }
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }
}
