package dev.parallax.store.jdbc;

import dev.parallax.article.Extraction;
import dev.parallax.article.SourceFile;
import dev.parallax.store.ArticleOutcome;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What runs found of each file or entry: the table {@code article_outcome}. */
final class ArticleOutcomes {

    private final Sql sql;

    ArticleOutcomes(Sql sql) {
        this.sql = sql;
    }

    /** The ids of the articles that a run saw, in no order. */
    Set<Long> articles(long run) {
        return new HashSet<>(
                sql.statement("SELECT article_id FROM article_outcome WHERE run_id = :run AND article_id IS NOT NULL")
                        .param("run", run)
                        .query(Long.class)
                        .list());
    }

    /**
     * Those of the articles that a run saw, in any revision. Nearly all are told by their ids; the long rows of articles are read
     * for those alone that are not.
     */
    Set<Long> seen(long run, Set<Long> articles) {
        Set<Long> ofRun = articles(run);
        Set<Long> seen = new HashSet<>(articles);
        seen.retainAll(ofRun);
        Set<Long> others = new TreeSet<>(articles);
        others.removeAll(seen);
        for (List<Long> some : Columns.inLists(others)) {
            sql.statement("""
                    SELECT a.id, r.id AS revision FROM article a JOIN article r ON r.identity = a.identity
                    WHERE a.id IN (:articles)
                    """).param("articles", some).query(row -> {
                if (ofRun.contains(row.getLong("revision"))) {
                    seen.add(row.getLong("id"));
                }
            });
        }
        return seen;
    }

    /** Takes back what a run has found of a file until now. */
    void clear(long run, SourceFile file) {
        sql.statement("""
                DELETE FROM article_outcome WHERE run_id = :run AND source = :source AND file_location = :location
                """).paramSource(of(run, file)).update();
    }

    /**
     * Repeats what the runs found that last read these files of a source: the same articles, now unchanged. Those that the run
     * knows already are left out. Each file is looked up by itself: given a list of them, HSQLDB looks at all files of the source.
     */
    void repeat(long run, String source, Collection<String> locations) {
        for (List<String> some : Columns.inLists(locations)) {
            repeatSome(run, source, some);
        }
    }

    private void repeatSome(long run, String source, List<String> locations) {
        sql.batch(
                """
                INSERT INTO article_outcome (run_id, source, location, file_location, outcome, article_id, reason, detail)
                SELECT CAST(:run AS BIGINT), o.source, o.location, o.file_location,
                       CASE WHEN o.article_id IS NULL THEN o.outcome ELSE 'UNCHANGED' END, o.article_id, o.reason, o.detail
                FROM source_file f
                JOIN article_outcome o ON o.run_id = f.run_id AND o.source = f.source AND o.file_location = f.location
                WHERE f.source = :source AND f.location = :location AND NOT EXISTS (
                    SELECT 1 FROM article_outcome n
                    WHERE n.run_id = :run AND n.source = f.source AND n.file_location = f.location)
                """,
                locations.stream().map(location -> of(run, source, location)).toList());
    }

    private static MapSqlParameterSource of(long run, SourceFile file) {
        return of(run, file.source(), file.location());
    }

    private static MapSqlParameterSource of(long run, String source, String location) {
        return new MapSqlParameterSource("run", run)
                .addValue("source", source)
                .addValue("location", Columns.key(location));
    }

    void saveArticle(long run, SourceFile file, String location, ArticleOutcome outcome, long article) {
        save(of(run, file), location, outcome, article, null);
    }

    void saveQuarantined(long run, SourceFile file, Extraction.Quarantined quarantined) {
        save(of(run, file), quarantined.location(), ArticleOutcome.QUARANTINED, null, quarantined);
    }

    private void save(
            MapSqlParameterSource row,
            String location,
            ArticleOutcome outcome,
            @Nullable Long article,
            Extraction.@Nullable Quarantined quarantined) {
        sql.statement("""
                INSERT INTO article_outcome (run_id, source, location, file_location, outcome, article_id, reason, detail)
                VALUES (:run, :source, :entry, :location, :outcome, :article, :reason, :detail)
                """)
                .paramSource(row.addValue("entry", Columns.key(location))
                        .addValue("outcome", outcome.name())
                        .addValue("article", article)
                        .addValue(
                                "reason",
                                quarantined == null
                                        ? null
                                        : quarantined.reason().name())
                        .addValue("detail", quarantined == null ? null : MessageColumns.text(quarantined.detail())))
                .update();
    }
}
