package dev.parallax.store.jdbc;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleIdentity;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.store.ReadFile;
import dev.parallax.store.StoredArticle;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How an article stands in the table {@code article}. */
final class ArticleRow {

    static final String INSERT = """
            INSERT INTO article (identity, plain_heading, day_printed, revision, is_current, source_file_id, source, location,
                content_hash, media_type, charset, lang, lang_margin, heading, canonical, alternates, author, published_at,
                modified_at, section, created_at, wire, remarks, run_id)
            VALUES (:identity, :plain_heading, :day_printed, :revision, :is_current, :source_file_id, :source, :location,
                :content_hash, :media_type, :charset, :lang, :lang_margin, :heading, :canonical, :alternates, :author,
                :published_at, :modified_at, :section, :created_at, :wire, :remarks, :run_id)
            """;

    private ArticleRow() {}

    /** An article's identity, cut to what an index takes. */
    static ArticleIdentity identity(Article article) {
        ArticleIdentity identity = ArticleIdentity.of(article);
        String day = identity.day();
        return new ArticleIdentity(
                Columns.key(identity.key()), identity.heading(), day == null ? null : Columns.key(day));
    }

    static MapSqlParameterSource values(long run, long file, ReadFile.ReadArticle read, ArticleRevisions.Place place) {
        Article article = read.article();
        ArticleIdentity identity = identity(article);
        MapSqlParameterSource row = metadata(article.metadata());
        return row.addValue("identity", place.key())
                .addValue("plain_heading", identity.heading())
                .addValue("day_printed", identity.day())
                .addValue("revision", place.number())
                .addValue("is_current", place.later().isEmpty())
                .addValue("source_file_id", file)
                .addValue("source", article.source())
                .addValue("location", Columns.key(article.location()))
                .addValue("content_hash", article.contentHash())
                .addValue("media_type", article.mediaType())
                .addValue("charset", article.charset())
                .addValue("lang", read.language().article().tag())
                .addValue("lang_margin", read.language().article().margin())
                .addValue("heading", article.heading())
                .addValue("remarks", MessageColumns.json(article.remarks()))
                .addValue("run_id", run);
    }

    private static MapSqlParameterSource metadata(ArticleMetadata metadata) {
        Map<String, String> alternates = new TreeMap<>();
        metadata.alternates().forEach((tag, address) -> alternates.put(tag, address.toString()));
        URI canonical = metadata.canonical();
        return new MapSqlParameterSource()
                .addValue("canonical", canonical == null ? null : canonical.toString())
                .addValue("alternates", Columns.json(alternates))
                .addValue("author", metadata.author())
                .addValue("published_at", metadata.published())
                .addValue("modified_at", metadata.modified())
                .addValue("section", metadata.section())
                .addValue("created_at", metadata.created())
                .addValue("wire", WireColumn.json(metadata.wire()));
    }

    /** @param languages of the paragraphs, in their order */
    static StoredArticle article(ResultSet row, List<Paragraph> paragraphs, List<DetectedLanguage> languages)
            throws SQLException {
        Article article = new Article(
                row.getString("source"),
                row.getString("location"),
                row.getString("content_hash"),
                row.getString("media_type"),
                row.getString("charset"),
                metadata(row),
                paragraphs,
                MessageColumns.list(row.getString("remarks")));
        DetectedLanguage language = new DetectedLanguage(row.getString("lang"), row.getDouble("lang_margin"));
        return new StoredArticle(
                row.getLong("id"),
                row.getString("identity"),
                row.getInt("revision"),
                article,
                new ArticleLanguage(language, languages));
    }

    private static ArticleMetadata metadata(ResultSet row) throws SQLException {
        Map<String, URI> alternates = new TreeMap<>();
        Columns.map(row.getString("alternates")).forEach((tag, address) -> alternates.put(tag, URI.create(address)));
        return new ArticleMetadata(
                address(row.getString("canonical")),
                alternates,
                row.getString("author"),
                row.getObject("published_at", OffsetDateTime.class),
                row.getObject("modified_at", OffsetDateTime.class),
                row.getString("section"),
                row.getObject("created_at", OffsetDateTime.class),
                WireColumn.item(row.getString("wire")));
    }

    private static @Nullable URI address(@Nullable String column) {
        return column == null ? null : URI.create(column);
    }
}
