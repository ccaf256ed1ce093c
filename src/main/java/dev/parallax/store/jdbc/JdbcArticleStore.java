package dev.parallax.store.jdbc;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleIdentity;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.SourceFile;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.store.ArticleOutcome;
import dev.parallax.store.ArticleStore;
import dev.parallax.store.ReadFile;
import dev.parallax.store.StoredArticle;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

final class JdbcArticleStore implements ArticleStore {

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final ArticleRevisions revisions;

    JdbcArticleStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.revisions = new ArticleRevisions(jdbc);
    }

    @Override
    public boolean knows(SourceFile file, String hash) {
        return jdbc.queryForList(
                        "SELECT file_hash FROM source_file WHERE source = ? AND location = ?",
                        String.class,
                        file.source(),
                        Columns.key(file.location()))
                .contains(hash);
    }

    @Override
    public void saveUnchanged(long run, SourceFile file) {
        jdbc.update(
                "DELETE FROM article_outcome WHERE run_id = ? AND source = ? AND file_location = ?",
                run,
                file.source(),
                Columns.key(file.location()));
        jdbc.update("""
                INSERT INTO article_outcome (run_id, source, location, file_location, outcome, article_id, reason, detail)
                SELECT CAST(? AS BIGINT), o.source, o.location, o.file_location,
                       CASE WHEN o.article_id IS NULL THEN o.outcome ELSE 'UNCHANGED' END, o.article_id, o.reason, o.detail
                FROM article_outcome o
                JOIN source_file f ON f.source = o.source AND f.location = o.file_location AND f.run_id = o.run_id
                WHERE f.source = ? AND f.location = ?
                """, run, file.source(), Columns.key(file.location()));
    }

    @Override
    public void save(long run, ReadFile read) {
        SourceFile file = read.file();
        long fileId = saveFile(run, file, read.hash());
        jdbc.update(
                "DELETE FROM article_outcome WHERE run_id = ? AND source = ? AND file_location = ?",
                run,
                file.source(),
                Columns.key(file.location()));
        for (ReadFile.Entry entry : read.entries()) {
            if (entry instanceof ReadFile.ReadArticle article) {
                saveArticle(run, file, fileId, article);
            } else if (entry instanceof ReadFile.NotRead notRead) {
                Extraction.Quarantined quarantined = notRead.quarantined();
                saveOutcome(
                        run,
                        file,
                        quarantined.location(),
                        ArticleOutcome.QUARANTINED,
                        null,
                        quarantined.reason().name(),
                        quarantined.detail());
            }
        }
    }

    /** A file without a hash has one that no file has, so that it is read again. */
    private long saveFile(long run, SourceFile file, @Nullable String hash) {
        String stored = hash == null ? "" : hash;
        List<Long> ids = jdbc.queryForList(
                "SELECT id FROM source_file WHERE source = ? AND location = ?",
                Long.class,
                file.source(),
                Columns.key(file.location()));
        if (ids.isEmpty()) {
            return Inserts.insert(
                    jdbc,
                    "INSERT INTO source_file (source, location, file_hash, run_id) VALUES (?, ?, ?, ?)",
                    file.source(),
                    Columns.key(file.location()),
                    stored,
                    run);
        }
        jdbc.update("UPDATE source_file SET file_hash = ?, run_id = ? WHERE id = ?", stored, run, ids.get(0));
        return ids.get(0);
    }

    private void saveArticle(long run, SourceFile file, long fileId, ReadFile.ReadArticle read) {
        Article article = read.article();
        ArticleIdentity identity = indexed(ArticleIdentity.of(article));
        ArticleRevisions.Place place = revisions.place(
                run, article, identity, read.language().article().tag());
        // What this very run stored before it was interrupted is no less new for being stored again.
        ArticleOutcome outcome = place.storedBefore()
                ? ArticleOutcome.UNCHANGED
                : place.number() == 1 ? ArticleOutcome.READ : ArticleOutcome.REVISED;
        long id;
        if (place.stored() != null) {
            id = place.stored();
        } else {
            revisions.makeRoom(run, place);
            id = insertArticle(run, fileId, read, identity, place);
            insertParagraphs(id, read);
        }
        saveOutcome(run, file, article.location(), outcome, id, null, null);
    }

    private static ArticleIdentity indexed(ArticleIdentity identity) {
        String day = identity.day();
        return new ArticleIdentity(
                Columns.key(identity.key()), identity.heading(), day == null ? null : Columns.key(day));
    }

    private long insertArticle(
            long run, long fileId, ReadFile.ReadArticle read, ArticleIdentity identity, ArticleRevisions.Place place) {
        Article article = read.article();
        ArticleMetadata metadata = article.metadata();
        return Inserts.insert(
                jdbc,
                """
                INSERT INTO article (identity, plain_heading, day_printed, revision, is_current, source_file_id, source, location, content_hash,
                    media_type, charset, lang, lang_margin, heading, canonical, alternates, author, published_at,
                    modified_at, section, created_at, wire, remarks, run_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                place.key(),
                identity.heading(),
                identity.day(),
                place.number(),
                place.later().isEmpty(),
                fileId,
                article.source(),
                Columns.key(article.location()),
                article.contentHash(),
                article.mediaType(),
                article.charset(),
                read.language().article().tag(),
                read.language().article().margin(),
                article.heading(),
                metadata.canonical() == null ? null : metadata.canonical().toString(),
                Columns.json(new TreeMap<>(metadata.alternates().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().toString())))),
                metadata.author(),
                metadata.published(),
                metadata.modified(),
                metadata.section(),
                metadata.created(),
                WireColumn.json(metadata.wire()),
                Columns.json(article.remarks()),
                run);
    }

    private void insertParagraphs(long article, ReadFile.ReadArticle read) {
        List<Object[]> rows = new ArrayList<>();
        for (Paragraph paragraph : read.article().paragraphs()) {
            DetectedLanguage language = read.language().paragraphs().get(paragraph.number());
            rows.add(new Object[] {
                article,
                paragraph.number(),
                paragraph.role().name(),
                paragraph.text(),
                Columns.spans(paragraph.segments()),
                language.tag(),
                language.margin()
            });
        }
        jdbc.batchUpdate("""
                INSERT INTO paragraph (article_id, number, role, text, segments, lang, lang_margin)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void saveOutcome(
            long run,
            SourceFile file,
            String location,
            ArticleOutcome outcome,
            @Nullable Long article,
            @Nullable String reason,
            @Nullable String detail) {
        jdbc.update(
                """
                INSERT INTO article_outcome (run_id, source, location, file_location, outcome, article_id, reason, detail)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                run,
                file.source(),
                Columns.key(location),
                Columns.key(file.location()),
                outcome.name(),
                article,
                reason,
                detail);
    }

    @Override
    public int forgetQuarantined() {
        return jdbc.update("""
                UPDATE source_file SET file_hash = ''
                WHERE file_hash <> '' AND EXISTS (SELECT 1 FROM article_outcome o
                    WHERE o.run_id = source_file.run_id AND o.source = source_file.source
                      AND o.file_location = source_file.location AND o.outcome = 'QUARANTINED')
                """);
    }

    @Override
    public List<StoredArticle> find(Collection<Long> ids) {
        List<StoredArticle> articles = new ArrayList<>();
        for (List<Long> some : Columns.inLists(ids.stream().sorted().distinct().toList())) {
            Map<String, Object> parameters = Map.of("ids", some);
            Map<Long, List<Paragraph>> paragraphs = new HashMap<>();
            Map<Long, List<DetectedLanguage>> languages = new HashMap<>();
            named.query(
                    "SELECT * FROM paragraph WHERE article_id IN (:ids) ORDER BY article_id, number",
                    parameters,
                    row -> {
                        long article = row.getLong("article_id");
                        paragraphs
                                .computeIfAbsent(article, id -> new ArrayList<>())
                                .add(paragraph(row));
                        languages
                                .computeIfAbsent(article, id -> new ArrayList<>())
                                .add(new DetectedLanguage(row.getString("lang"), row.getDouble("lang_margin")));
                    });
            named.query("SELECT * FROM article WHERE id IN (:ids) ORDER BY id", parameters, row -> {
                long id = row.getLong("id");
                articles.add(
                        article(row, paragraphs.getOrDefault(id, List.of()), languages.getOrDefault(id, List.of())));
            });
        }
        return articles;
    }

    private static Paragraph paragraph(ResultSet row) throws SQLException {
        return new Paragraph(
                row.getInt("number"),
                ParagraphRole.valueOf(row.getString("role")),
                row.getString("text"),
                Columns.spans(row.getString("segments")));
    }

    private static StoredArticle article(ResultSet row, List<Paragraph> paragraphs, List<DetectedLanguage> languages)
            throws SQLException {
        String canonical = row.getString("canonical");
        Map<String, URI> alternates = new TreeMap<>();
        Columns.map(row.getString("alternates")).forEach((tag, address) -> alternates.put(tag, URI.create(address)));
        ArticleMetadata metadata = new ArticleMetadata(
                canonical == null ? null : URI.create(canonical),
                alternates,
                row.getString("author"),
                row.getObject("published_at", OffsetDateTime.class),
                row.getObject("modified_at", OffsetDateTime.class),
                row.getString("section"),
                row.getObject("created_at", OffsetDateTime.class),
                WireColumn.item(row.getString("wire")));
        Article article = new Article(
                row.getString("source"),
                row.getString("location"),
                row.getString("content_hash"),
                row.getString("media_type"),
                row.getString("charset"),
                metadata,
                paragraphs,
                Columns.strings(row.getString("remarks")));
        DetectedLanguage language = new DetectedLanguage(row.getString("lang"), row.getDouble("lang_margin"));
        return new StoredArticle(
                row.getLong("id"),
                row.getString("identity"),
                row.getInt("revision"),
                article,
                new ArticleLanguage(language, languages));
    }

    @Override
    public Map<String, List<Long>> named(Collection<String> names) {
        Map<String, List<Long>> found = new HashMap<>();
        for (List<String> some : Columns.inLists(names)) {
            named.query(
                    """
                    SELECT id, source, location, canonical FROM article
                    WHERE is_current AND (canonical IN (:names) OR location IN (:locations)) ORDER BY id
                    """,
                    Map.of(
                            "names",
                            some,
                            "locations",
                            some.stream()
                                    .map(name -> name.substring(name.indexOf(':') + 1))
                                    .toList()),
                    row -> {
                        String place = row.getString(2) + ":" + row.getString(3);
                        String address = row.getString(4);
                        for (String name : address == null ? List.of(place) : List.of(place, address)) {
                            found.computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(row.getLong(1));
                        }
                    });
        }
        found.keySet().retainAll(names);
        return found;
    }

    @Override
    public List<Long> current(long run, Collection<String> languages) {
        return named.queryForList("""
                SELECT DISTINCT a.id FROM article a JOIN article_outcome o ON o.article_id = a.id
                WHERE o.run_id = :run AND a.is_current AND a.lang IN (:languages) ORDER BY a.id
                """, Map.of("run", run, "languages", languages), Long.class);
    }
}
