package dev.parallax.store.jdbc;

import dev.parallax.article.SourceFile;
import dev.parallax.store.ParagraphTranslation;
import dev.parallax.store.RepeatedText;
import dev.parallax.store.TranslationStore;
import dev.parallax.store.TranslationTarget;
import dev.parallax.store.WorkRange;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.TranslationUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

final class JdbcTranslationStore implements TranslationStore {

    /** Paragraph {@code p} has not got its last word: {@code t} is its translation, if it has any. */
    private static final String OPEN = """
            (t.article_id IS NULL OR (t.retry OR (t.text IS NULL AND t.engine <> '' AND t.asked_with <> :settings))
              AND t.run_id <> :run)""";

    private static final String TRANSLATION =
            "LEFT JOIN translation t ON t.article_id = p.article_id AND t.number = p.number AND t.target_lang = :target";

    /** No run has this number. */
    private static final long NO_RUN = 0;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    JdbcTranslationStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** Each partition asks for its range: so the range comes first, and a join over all that the run saw does not. */
    @Override
    public List<Long> pending(long run, Collection<String> languages, TranslationTarget target, WorkRange range) {
        MapSqlParameterSource parameters = parameters(run, target)
                .addValue("languages", languages)
                .addValue("from", range.from())
                .addValue("to", range.to());
        return named.queryForList("""
                SELECT a.id FROM article a
                WHERE a.id BETWEEN :from AND :to AND a.is_current AND a.lang IN (:languages)
                  AND EXISTS (SELECT 1 FROM paragraph p %s WHERE p.article_id = a.id AND %s)
                  AND EXISTS (SELECT 1 FROM article_outcome o WHERE o.article_id = a.id AND o.run_id = :run)
                ORDER BY a.id
                """.formatted(TRANSLATION, OPEN), parameters, Long.class);
    }

    private static MapSqlParameterSource parameters(long run, TranslationTarget target) {
        return new MapSqlParameterSource()
                .addValue("run", run)
                .addValue("target", target.language())
                .addValue("settings", target.settings());
    }

    @Override
    public List<RepeatedText> repeated(long run, Collection<Long> articles, TranslationTarget target) {
        Set<String> seen = new HashSet<>();
        Set<RepeatedText> repeated = new LinkedHashSet<>();
        for (List<Long> some : Columns.inLists(articles)) {
            named.query(
                    """
                    SELECT p.lang, p.text FROM paragraph p %s
                    WHERE p.article_id IN (:ids) AND %s ORDER BY p.article_id, p.number
                    """.formatted(TRANSLATION, OPEN), parameters(run, target).addValue("ids", some), row -> {
                        RepeatedText text = new RepeatedText(row.getString(1), row.getString(2));
                        if (!seen.add(text.language() + Columns.hash(text.text()))) {
                            repeated.add(text);
                        }
                    });
        }
        return List.copyOf(repeated);
    }

    @Override
    public List<Integer> pendingParagraphs(long run, long article, TranslationTarget target) {
        return named.queryForList(
                """
                SELECT p.number FROM paragraph p %s
                WHERE p.article_id = :article AND %s ORDER BY p.number
                """.formatted(TRANSLATION, OPEN), parameters(run, target).addValue("article", article), Integer.class);
    }

    @Override
    public List<Long> waiting(SourceFile file, Collection<String> languages, TranslationTarget target) {
        return named.queryForList(
                """
                SELECT DISTINCT a.id FROM source_file f
                JOIN article_outcome o ON o.run_id = f.run_id AND o.source = f.source AND o.file_location = f.location
                JOIN article a ON a.id = o.article_id
                JOIN paragraph p ON p.article_id = a.id
                %s
                WHERE f.source = :source AND f.location = :location AND a.is_current AND a.lang IN (:languages) AND %s
                ORDER BY a.id
                """.formatted(TRANSLATION, OPEN),
                parameters(NO_RUN, target)
                        .addValue("source", file.source())
                        .addValue("location", Columns.key(file.location()))
                        .addValue("languages", languages),
                Long.class);
    }

    @Override
    public int askAgain() {
        jdbc.update("UPDATE translation_memory SET asked_with = '' WHERE text IS NULL");
        return jdbc.update("UPDATE translation SET asked_with = '' WHERE text IS NULL AND engine <> ''");
    }

    @Override
    public void save(long run, TranslationTarget target, Map<Long, List<ParagraphTranslation>> translations) {
        List<Object[]> keys = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        translations.forEach((article, paragraphs) -> paragraphs.forEach(translation -> {
            keys.add(new Object[] {article, translation.number(), target.language()});
            rows.add(row(run, article, target, translation));
        }));
        jdbc.batchUpdate("DELETE FROM translation WHERE article_id = ? AND number = ? AND target_lang = ?", keys);
        jdbc.batchUpdate("""
                INSERT INTO translation (article_id, number, target_lang, text, match_score, untranslated_spans, reason,
                    retry, engine, model, remembered, issues, run_id, asked_with)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        workAnewOn(translations.keySet());
    }

    /**
     * What was aligned and checked without these translations is to be aligned and checked with them. Stories go in order
     * of their numbers: two threads may have articles of the same ones, and would else wait for each other for ever.
     */
    private void workAnewOn(Set<Long> articles) {
        Set<Long> stories = new TreeSet<>();
        for (Long article : articles) {
            jdbc.update("UPDATE story_pair SET aligned = FALSE WHERE source_article_id = ? AND aligned", article);
            stories.addAll(
                    jdbc.queryForList("SELECT story_id FROM story_edition WHERE article_id = ?", Long.class, article));
        }
        stories.forEach(
                story -> jdbc.update("UPDATE story SET checked = NULL WHERE id = ? AND checked IS NOT NULL", story));
    }

    private static Object[] row(long run, long article, TranslationTarget target, ParagraphTranslation translation) {
        Object[] row = new Object[14];
        row[0] = article;
        row[1] = translation.number();
        row[2] = target.language();
        if (translation.result() instanceof TranslationResult.Translated translated) {
            row[3] = translated.text();
            row[4] = translated.match();
            row[5] = Columns.spans(translated.untranslated());
        } else if (translation.result() instanceof TranslationResult.Untranslated untranslated) {
            row[6] = untranslated.reason();
        }
        row[7] = translation.retry();
        row[8] = translation.engine();
        row[9] = translation.model();
        row[10] = translation.remembered();
        row[11] = Columns.json(translation.issues());
        row[12] = run;
        row[13] = target.settings();
        return row;
    }

    @Override
    public Map<Long, List<TranslationResult>> find(Collection<Long> articles, String targetLanguage) {
        Map<Long, List<TranslationResult>> found = new HashMap<>();
        for (List<Long> some : Columns.inLists(articles)) {
            named.query("""
                    SELECT * FROM translation WHERE article_id IN (:ids) AND target_lang = :target
                    ORDER BY article_id, number
                    """, Map.of("ids", some, "target", targetLanguage), row -> {
                List<TranslationResult> results =
                        found.computeIfAbsent(row.getLong("article_id"), id -> new ArrayList<>());
                while (results.size() < row.getInt("number")) {
                    results.add(new TranslationResult.Untranslated("not tried yet"));
                }
                results.add(result(row));
            });
        }
        return found;
    }

    @Override
    public Map<Long, Map<Integer, List<TranslationIssue>>> doubts(Collection<Long> articles, String targetLanguage) {
        Map<Long, Map<Integer, List<TranslationIssue>>> doubts = new HashMap<>();
        for (List<Long> some : Columns.inLists(articles)) {
            named.query("""
                    SELECT article_id, number, issues FROM translation
                    WHERE article_id IN (:ids) AND target_lang = :target AND issues <> '[]'
                    """, Map.of("ids", some, "target", targetLanguage), row -> {
                doubts.computeIfAbsent(row.getLong("article_id"), id -> new HashMap<>())
                        .put(row.getInt("number"), Columns.issues(row.getString("issues")));
            });
        }
        return doubts;
    }

    @Override
    public List<TranslationUnit> published(String targetLanguage, double probability, int most) {
        return new PublishedPassages(jdbc).find(targetLanguage, probability, most);
    }

    @Override
    public int leftUntranslated(long run) {
        int[] left = {0};
        jdbc.query(
                """
                SELECT p.text FROM article_outcome o
                JOIN translation t ON t.article_id = o.article_id
                JOIN paragraph p ON p.article_id = t.article_id AND p.number = t.number
                WHERE o.run_id = ? AND t.text IS NULL AND t.engine <> ''
                """,
                row -> {
                    if (row.getString(1).codePoints().anyMatch(Character::isLetter)) {
                        left[0]++;
                    }
                },
                run);
        return left[0];
    }

    static TranslationResult result(ResultSet row) throws SQLException {
        String text = row.getString("text");
        if (text == null) {
            return new TranslationResult.Untranslated(row.getString("reason"));
        }
        return new TranslationResult.Translated(
                text, row.getDouble("match_score"), Columns.spans(row.getString("untranslated_spans")));
    }
}
