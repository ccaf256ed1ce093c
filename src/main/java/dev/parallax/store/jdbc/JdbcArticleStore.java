package dev.parallax.store.jdbc;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.article.SourceFile;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.store.ArticleOutcome;
import dev.parallax.store.ArticleStore;
import dev.parallax.store.ReadFile;
import dev.parallax.store.StoredArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

final class JdbcArticleStore implements ArticleStore {

    private final Sql sql;
    private final ArticleOutcomes outcomes;
    private final ArticleRevisions revisions;
    private final CountedWords words;

    JdbcArticleStore(JdbcTemplate jdbc) {
        this.sql = new Sql(jdbc);
        this.outcomes = new ArticleOutcomes(sql);
        this.revisions = new ArticleRevisions(sql);
        this.words = new CountedWords(sql);
    }

    @Override
    public boolean knows(SourceFile file, String hash) {
        return sql.statement("SELECT file_hash FROM source_file WHERE source = :source AND location = :location")
                .paramSource(key(file))
                .query(String.class)
                .list()
                .contains(hash);
    }

    private static MapSqlParameterSource key(SourceFile file) {
        return new MapSqlParameterSource("source", file.source()).addValue("location", Columns.key(file.location()));
    }

    @Override
    public Map<String, String> stamps(String source) {
        Map<String, String> stamps = new HashMap<>();
        sql.statement(
                        "SELECT location, stamp FROM source_file WHERE source = :source AND stamp IS NOT NULL AND file_hash <> ''")
                .param("source", source)
                .query(row -> {
                    stamps.put(row.getString("location"), row.getString("stamp"));
                });
        return stamps;
    }

    @Override
    public void saveUnchanged(long run, String source, Collection<String> locations) {
        outcomes.repeat(run, source, locations);
    }

    @Override
    public void stamp(SourceFile file, @Nullable String stamp) {
        sql.statement("UPDATE source_file SET stamp = :stamp WHERE source = :source AND location = :location")
                .paramSource(key(file).addValue("stamp", stamp))
                .update();
    }

    @Override
    public void save(long run, ReadFile read) {
        SourceFile file = read.file();
        long id = saveFile(run, file, read.hash());
        outcomes.clear(run, file);
        for (ReadFile.Entry entry : read.entries()) {
            if (entry instanceof ReadFile.ReadArticle article) {
                saveArticle(run, file, id, article);
            } else if (entry instanceof ReadFile.NotRead notRead) {
                outcomes.saveQuarantined(run, file, notRead.quarantined());
            }
        }
    }

    /** A file without a hash has one that no file has, so that it is read again. */
    private long saveFile(long run, SourceFile file, @Nullable String hash) {
        MapSqlParameterSource row =
                key(file).addValue("hash", hash == null ? "" : hash).addValue("run", run);
        List<Long> ids = sql.statement("SELECT id FROM source_file WHERE source = :source AND location = :location")
                .paramSource(row)
                .query(Long.class)
                .list();
        if (ids.isEmpty()) {
            return sql.insert("""
                    INSERT INTO source_file (source, location, file_hash, run_id)
                    VALUES (:source, :location, :hash, :run)
                    """, row);
        }
        sql.statement("UPDATE source_file SET file_hash = :hash, stamp = NULL, run_id = :run WHERE id = :id")
                .paramSource(row.addValue("id", ids.get(0)))
                .update();
        return ids.get(0);
    }

    private void saveArticle(long run, SourceFile file, long fileId, ReadFile.ReadArticle read) {
        Article article = read.article();
        ArticleRevisions.Place place = revisions.place(
                run,
                article,
                ArticleRow.identity(article),
                read.language().article().tag());
        // What this very run stored before it was interrupted is no less new for being stored again.
        ArticleOutcome outcome = place.storedBefore()
                ? ArticleOutcome.UNCHANGED
                : place.number() == 1 ? ArticleOutcome.READ : ArticleOutcome.REVISED;
        long id;
        if (place.stored() != null) {
            id = place.stored();
        } else {
            revisions.makeRoom(run, place);
            id = sql.insert(ArticleRow.INSERT, ArticleRow.values(run, fileId, read, place));
            insertParagraphs(id, read);
        }
        outcomes.saveArticle(run, file, article.location(), outcome, id);
    }

    private void insertParagraphs(long article, ReadFile.ReadArticle read) {
        List<DetectedLanguage> languages = read.language().paragraphs();
        sql.batch(
                ParagraphRow.INSERT,
                read.article().paragraphs().stream()
                        .map(paragraph -> ParagraphRow.values(article, paragraph, languages.get(paragraph.number())))
                        .toList());
    }

    @Override
    public int forgetQuarantined() {
        return sql.statement("""
                UPDATE source_file SET file_hash = ''
                WHERE file_hash <> '' AND EXISTS (SELECT 1 FROM article_outcome o
                    WHERE o.run_id = source_file.run_id AND o.source = source_file.source
                      AND o.file_location = source_file.location AND o.outcome = 'QUARANTINED')
                """).update();
    }

    @Override
    public List<StoredArticle> find(Collection<Long> ids) {
        List<StoredArticle> articles = new ArrayList<>();
        for (List<Long> some : Columns.inLists(ids.stream().sorted().distinct().toList())) {
            Map<Long, List<Paragraph>> paragraphs = new HashMap<>();
            Map<Long, List<DetectedLanguage>> languages = new HashMap<>();
            sql.statement("SELECT * FROM paragraph WHERE article_id IN (:ids) ORDER BY article_id, number")
                    .param("ids", some)
                    .query(row -> {
                        long article = row.getLong("article_id");
                        paragraphs
                                .computeIfAbsent(article, id -> new ArrayList<>())
                                .add(ParagraphRow.paragraph(row));
                        languages
                                .computeIfAbsent(article, id -> new ArrayList<>())
                                .add(ParagraphRow.language(row));
                    });
            sql.statement("SELECT * FROM article WHERE id IN (:ids) ORDER BY id")
                    .param("ids", some)
                    .query(row -> {
                        long id = row.getLong("id");
                        articles.add(ArticleRow.article(
                                row, paragraphs.getOrDefault(id, List.of()), languages.getOrDefault(id, List.of())));
                    });
        }
        return articles;
    }

    @Override
    public Map<String, List<Long>> named(Collection<String> names) {
        Map<String, List<Long>> found = new HashMap<>();
        for (List<String> some : Columns.inLists(names)) {
            List<String> locations = some.stream()
                    .map(name -> name.substring(name.indexOf(':') + 1))
                    .toList();
            sql.statement("""
                    SELECT id, source, location, canonical FROM article
                    WHERE is_current AND (canonical IN (:names) OR location IN (:locations)) ORDER BY id
                    """)
                    .param("names", some)
                    .param("locations", locations)
                    .query(row -> {
                        String place = row.getString("source") + ":" + row.getString("location");
                        String address = row.getString("canonical");
                        for (String name : address == null ? List.of(place) : List.of(place, address)) {
                            found.computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(row.getLong("id"));
                        }
                    });
        }
        found.keySet().retainAll(names);
        return found;
    }

    @Override
    public List<Long> current(long run, Collection<String> languages) {
        return sql.statement("""
                SELECT DISTINCT a.id FROM article a JOIN article_outcome o ON o.article_id = a.id
                WHERE o.run_id = :run AND a.is_current AND a.lang IN (:languages) ORDER BY a.id
                """)
                .param("run", run)
                .param("languages", languages)
                .query(Long.class)
                .list();
    }

    @Override
    public Optional<byte[]> words(String job) {
        return words.find(job);
    }

    @Override
    public void keepWords(String job, byte[] counted) {
        words.keep(job, counted);
    }
}
