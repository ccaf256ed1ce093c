package dev.parallax.store.jdbc;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.language.DetectedLanguage;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a paragraph and its language stand in the table {@code paragraph}. */
final class ParagraphRow {

    static final String INSERT = """
            INSERT INTO paragraph (article_id, number, role, text, segments, lang, lang_margin)
            VALUES (:article_id, :number, :role, :text, :segments, :lang, :lang_margin)
            """;

    private ParagraphRow() {}

    static MapSqlParameterSource values(long article, Paragraph paragraph, DetectedLanguage language) {
        return new MapSqlParameterSource("article_id", article)
                .addValue("number", paragraph.number())
                .addValue("role", paragraph.role().name())
                .addValue("text", paragraph.text())
                .addValue("segments", Columns.spans(paragraph.segments()))
                .addValue("lang", language.tag())
                .addValue("lang_margin", language.margin());
    }

    static Paragraph paragraph(ResultSet row) throws SQLException {
        return new Paragraph(
                row.getInt("number"),
                ParagraphRole.valueOf(row.getString("role")),
                row.getString("text"),
                Columns.spans(row.getString("segments")));
    }

    static DetectedLanguage language(ResultSet row) throws SQLException {
        return new DetectedLanguage(row.getString("lang"), row.getDouble("lang_margin"));
    }
}
