package dev.parallax.store.jdbc;

import dev.parallax.message.Message;
import dev.parallax.store.ParagraphTranslation;
import dev.parallax.store.TranslationTarget;
import dev.parallax.translation.TranslationResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a paragraph's translation stands in the table {@code translation}. */
final class TranslationRow {

    static final String INSERT = """
            INSERT INTO translation (article_id, number, target_lang, text, match_score, untranslated_spans, reason, retry,
                engine, model, remembered, issues, run_id, asked_with)
            VALUES (:article_id, :number, :target_lang, :text, :match_score, :untranslated_spans, :reason, :retry,
                :engine, :model, :remembered, :issues, :run_id, :asked_with)
            """;

    private TranslationRow() {}

    static MapSqlParameterSource values(
            long run, long article, TranslationTarget target, ParagraphTranslation translation) {
        return answer(translation.result())
                .addValue("article_id", article)
                .addValue("number", translation.number())
                .addValue("target_lang", target.language())
                .addValue("retry", translation.retry())
                .addValue("engine", translation.engine())
                .addValue("model", translation.model())
                .addValue("remembered", translation.remembered())
                .addValue("issues", MessageColumns.issues(translation.issues()))
                .addValue("run_id", run)
                .addValue("asked_with", target.settings());
    }

    /** The columns that a translation and what is remembered of it have in common. */
    static MapSqlParameterSource answer(TranslationResult result) {
        MapSqlParameterSource row = new MapSqlParameterSource();
        if (result instanceof TranslationResult.Translated translated) {
            return row.addValue("text", translated.text())
                    .addValue("match_score", translated.match())
                    .addValue("untranslated_spans", Columns.spans(translated.untranslated()))
                    .addValue("reason", null);
        }
        return row.addValue("text", null)
                .addValue("match_score", null)
                .addValue("untranslated_spans", null)
                .addValue("reason", MessageColumns.text(((TranslationResult.Untranslated) result).reason()));
    }

    /** Why there is no text. */
    static Message reason(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? Message.of("finding.left.no-reason") : MessageColumns.ofText(reason);
    }

    static TranslationResult result(ResultSet row) throws SQLException {
        String text = row.getString("text");
        if (text == null) {
            return new TranslationResult.Untranslated(reason(row));
        }
        return new TranslationResult.Translated(
                text, row.getDouble("match_score"), Columns.spans(row.getString("untranslated_spans")));
    }
}
