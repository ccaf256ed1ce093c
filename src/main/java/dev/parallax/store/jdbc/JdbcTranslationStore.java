package dev.parallax.store.jdbc;

import dev.parallax.article.SourceFile;
import dev.parallax.message.Message;
import dev.parallax.store.ParagraphTranslation;
import dev.parallax.store.RepeatedText;
import dev.parallax.store.TranslationStore;
import dev.parallax.store.TranslationTarget;
import dev.parallax.store.WorkRange;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.TranslationUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

final class JdbcTranslationStore implements TranslationStore {

    /** Paragraph {@code p} has not got its last word: {@code t} is its translation, if it has any. */
    private static final String OPEN = """
            (t.article_id IS NULL OR (t.retry OR (t.text IS NULL AND t.engine <> '' AND t.asked_with <> :settings))
              AND t.run_id <> :run)""";

    private static final String TRANSLATION =
            "LEFT JOIN translation t ON t.article_id = p.article_id AND t.number = p.number AND t.target_lang = :target";

    private static final int MARK_DIGITS = 24;

    /** No run has this number. */
    private static final long NO_RUN = 0;

    private final Sql sql;

    JdbcTranslationStore(JdbcTemplate jdbc) {
        this.sql = new Sql(jdbc);
    }

    /** Each partition asks for its range: so the range comes first, and a join over all that the run saw does not. */
    @Override
    public List<Long> pending(long run, Collection<String> languages, TranslationTarget target, WorkRange range) {
        MapSqlParameterSource parameters = parameters(run, target)
                .addValue("languages", languages)
                .addValue("from", range.from())
                .addValue("to", range.to());
        return sql.statement("""
                SELECT a.id FROM article a
                WHERE a.id BETWEEN :from AND :to AND a.is_current AND a.lang IN (:languages)
                  AND a.translated_with <> :mark
                  AND EXISTS (SELECT 1 FROM paragraph p %s WHERE p.article_id = a.id AND %s)
                  AND EXISTS (SELECT 1 FROM article_outcome o WHERE o.article_id = a.id AND o.run_id = :run)
                ORDER BY a.id
                """.formatted(TRANSLATION, OPEN))
                .paramSource(parameters)
                .query(Long.class)
                .list();
    }

    private static MapSqlParameterSource parameters(long run, TranslationTarget target) {
        return new MapSqlParameterSource()
                .addValue("run", run)
                .addValue("target", target.language())
                .addValue("settings", target.settings())
                .addValue("mark", mark(target));
    }

    /** What an article has in its row once nothing of it is open, so that a night need not read all its paragraphs to see that. */
    private static String mark(TranslationTarget target) {
        return Columns.hash(target.language() + " " + target.settings()).substring(0, MARK_DIGITS);
    }

    @Override
    public List<RepeatedText> repeated(long run, Collection<Long> articles, TranslationTarget target) {
        Set<String> seen = new HashSet<>();
        Set<RepeatedText> repeated = new LinkedHashSet<>();
        for (List<Long> some : Columns.inLists(articles)) {
            sql.statement("""
                    SELECT p.lang, p.text FROM paragraph p %s
                    WHERE p.article_id IN (:ids) AND %s ORDER BY p.article_id, p.number
                    """.formatted(TRANSLATION, OPEN))
                    .paramSource(parameters(run, target).addValue("ids", some))
                    .query(row -> {
                        RepeatedText text = new RepeatedText(row.getString("lang"), row.getString("text"));
                        if (!seen.add(text.language() + Columns.hash(text.text()))) {
                            repeated.add(text);
                        }
                    });
        }
        return List.copyOf(repeated);
    }

    @Override
    public List<Integer> pendingParagraphs(long run, long article, TranslationTarget target) {
        return sql.statement("""
                SELECT p.number FROM paragraph p %s
                WHERE p.article_id = :article AND %s ORDER BY p.number
                """.formatted(TRANSLATION, OPEN))
                .paramSource(parameters(run, target).addValue("article", article))
                .query(Integer.class)
                .list();
    }

    @Override
    public List<Long> waiting(SourceFile file, Collection<String> languages, TranslationTarget target) {
        return sql.statement("""
                SELECT DISTINCT a.id FROM source_file f
                JOIN article_outcome o ON o.run_id = f.run_id AND o.source = f.source AND o.file_location = f.location
                JOIN article a ON a.id = o.article_id
                JOIN paragraph p ON p.article_id = a.id
                %s
                WHERE f.source = :source AND f.location = :location AND a.is_current AND a.lang IN (:languages) AND %s
                ORDER BY a.id
                """.formatted(TRANSLATION, OPEN))
                .paramSource(parameters(NO_RUN, target)
                        .addValue("source", file.source())
                        .addValue("location", Columns.key(file.location()))
                        .addValue("languages", languages))
                .query(Long.class)
                .list();
    }

    @Override
    public int askAgain() {
        sql.statement("UPDATE translation_memory SET asked_with = '' WHERE text IS NULL")
                .update();
        sql.statement("UPDATE article SET translated_with = '' WHERE translated_with <> ''")
                .update();
        return sql.statement("UPDATE translation SET asked_with = '' WHERE text IS NULL AND engine <> ''")
                .update();
    }

    @Override
    public void save(long run, TranslationTarget target, Map<Long, List<ParagraphTranslation>> translations) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        translations.forEach((article, paragraphs) ->
                paragraphs.forEach(translation -> rows.add(TranslationRow.values(run, article, target, translation))));
        sql.batch("""
                DELETE FROM translation WHERE article_id = :article_id AND number = :number AND target_lang = :target_lang
                """, rows);
        sql.batch(TranslationRow.INSERT, rows);
        markTranslated(translations.keySet(), target);
        workAnewOn(translations.keySet());
    }

    private void markTranslated(Set<Long> articles, TranslationTarget target) {
        sql.batch(
                """
                UPDATE article SET translated_with = :mark WHERE id = :article
                    AND NOT EXISTS (SELECT 1 FROM paragraph p %s WHERE p.article_id = :article AND %s)
                """.formatted(TRANSLATION, OPEN),
                articles.stream()
                        .map(article -> parameters(NO_RUN, target).addValue("article", article))
                        .toList());
    }

    /** What was aligned and checked without these translations is to be aligned and checked with them. */
    private void workAnewOn(Set<Long> articles) {
        for (Long article : articles) {
            sql.statement("UPDATE story_pair SET aligned = FALSE WHERE source_article_id = :article AND aligned")
                    .param("article", article)
                    .update();
        }
        StoryChanges.ofArticles(articles, sql);
    }

    @Override
    public Map<Long, List<TranslationResult>> find(Collection<Long> articles, String targetLanguage) {
        Map<Long, List<TranslationResult>> found = new HashMap<>();
        for (List<Long> some : Columns.inLists(articles)) {
            sql.statement("""
                    SELECT * FROM translation WHERE article_id IN (:ids) AND target_lang = :target
                    ORDER BY article_id, number
                    """)
                    .param("ids", some)
                    .param("target", targetLanguage)
                    .query(row -> {
                        List<TranslationResult> results =
                                found.computeIfAbsent(row.getLong("article_id"), id -> new ArrayList<>());
                        while (results.size() < row.getInt("number")) {
                            results.add(new TranslationResult.Untranslated(Message.of("finding.left.not-tried")));
                        }
                        results.add(TranslationRow.result(row));
                    });
        }
        return found;
    }

    @Override
    public Map<Long, Map<Integer, List<TranslationIssue>>> doubts(Collection<Long> articles, String targetLanguage) {
        Map<Long, Map<Integer, List<TranslationIssue>>> doubts = new HashMap<>();
        for (List<Long> some : Columns.inLists(articles)) {
            sql.statement("""
                    SELECT article_id, number, issues FROM translation
                    WHERE article_id IN (:ids) AND target_lang = :target AND issues <> '[]'
                    """)
                    .param("ids", some)
                    .param("target", targetLanguage)
                    .query(row -> {
                        doubts.computeIfAbsent(row.getLong("article_id"), id -> new HashMap<>())
                                .put(row.getInt("number"), MessageColumns.issues(row.getString("issues")));
                    });
        }
        return doubts;
    }

    @Override
    public List<TranslationUnit> published(String targetLanguage, double probability, int most) {
        return new PublishedPassages(sql).find(targetLanguage, probability, most);
    }
}
