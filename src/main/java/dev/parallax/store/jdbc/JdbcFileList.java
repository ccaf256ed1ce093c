package dev.parallax.store.jdbc;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.FileNames;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.message.Message;
import dev.parallax.store.FileList;
import dev.parallax.store.FileReading;
import dev.parallax.store.ListedFile;
import dev.parallax.store.ReadFile;
import dev.parallax.store.WorkRange;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

final class JdbcFileList implements FileList {

    private static final int ROWS_AT_ONCE = 1000;

    /** Times keep the offset they were printed with. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addModule(MessageColumns.module())
            .build();

    private final Sql sql;

    JdbcFileList(JdbcTemplate jdbc) {
        this.sql = new Sql(jdbc);
    }

    @Override
    public void add(long run, String source, Stream<String> locations) {
        Set<String> known = known(run, source);
        long number = last(run);
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Iterator<String> each = locations.iterator(); each.hasNext(); ) {
            String location = each.next();
            if (known.add(Columns.key(location))) {
                rows.add(new MapSqlParameterSource("run", run)
                        .addValue("number", ++number)
                        .addValue("source", source)
                        .addValue("location", location));
            }
            if (rows.size() == ROWS_AT_ONCE || !each.hasNext()) {
                sql.batch("""
                        INSERT INTO listed_file (run_id, number, source, location)
                        VALUES (:run, :number, :source, :location)
                        """, rows);
                rows.clear();
            }
        }
    }

    private Set<String> known(long run, String source) {
        return sql.statement("""
                SELECT location FROM listed_file WHERE run_id = :run AND source = :source
                UNION SELECT file_location FROM article_outcome WHERE run_id = :run AND source = :source
                """).param("run", run).param("source", source).query(String.class).list().stream()
                .map(Columns::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private long last(long run) {
        return sql.statement("SELECT COALESCE(MAX(number), 0) FROM listed_file WHERE run_id = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Long> unread(long run) {
        return sql.statement("SELECT number FROM listed_file WHERE run_id = :run AND reading IS NULL ORDER BY number")
                .param("run", run)
                .query(Long.class)
                .list();
    }

    @Override
    public List<ListedFile> unread(long run, WorkRange range) {
        return sql.statement("""
                SELECT number, source, location FROM listed_file
                WHERE run_id = :run AND reading IS NULL AND number BETWEEN :from AND :to ORDER BY number
                """)
                .param("run", run)
                .param("from", range.from())
                .param("to", range.to())
                .query((row, n) ->
                        new ListedFile(row.getLong("number"), row.getString("source"), row.getString("location")))
                .list();
    }

    /**
     * How a reading stands in its column.
     *
     * @param entries null when the file is unchanged
     */
    private record Kept(
            @Nullable String hash,
            @Nullable List<KeptEntry> entries,
            @Nullable String stamp) {}

    /** Either an article with its languages, or what is set aside. */
    private record KeptEntry(
            @Nullable Article article,
            @Nullable ArticleLanguage language,
            Extraction.@Nullable Quarantined quarantined) {

        static KeptEntry of(ReadFile.Entry entry) {
            if (entry instanceof ReadFile.ReadArticle read) {
                return new KeptEntry(read.article(), read.language(), null);
            }
            return new KeptEntry(null, null, ((ReadFile.NotRead) entry).quarantined());
        }

        ReadFile.Entry entry() {
            if (article != null && language != null) {
                return new ReadFile.ReadArticle(article, language);
            }
            return new ReadFile.NotRead(Objects.requireNonNull(quarantined, "An entry is read or set aside"));
        }
    }

    @Override
    public void keep(long run, FileReading reading) {
        ReadFile read = reading.read();
        Kept kept = read == null
                ? new Kept(null, null, reading.stamp())
                : new Kept(
                        read.hash(), read.entries().stream().map(KeptEntry::of).toList(), reading.stamp());
        sql.statement("UPDATE listed_file SET reading = :reading WHERE run_id = :run AND number = :number")
                .param("reading", JSON.writeValueAsString(kept))
                .param("run", run)
                .param("number", reading.number())
                .update();
    }

    @Override
    public List<Long> kept(long run) {
        return sql.statement(
                        "SELECT number FROM listed_file WHERE run_id = :run AND reading IS NOT NULL ORDER BY number")
                .param("run", run)
                .query(Long.class)
                .list();
    }

    @Override
    public List<FileReading> kept(long run, WorkRange range) {
        return sql.statement("""
                SELECT number, source, location, reading FROM listed_file
                WHERE run_id = :run AND reading IS NOT NULL AND number BETWEEN :from AND :to ORDER BY number
                """)
                .param("run", run)
                .param("from", range.from())
                .param("to", range.to())
                .query((row, n) -> reading(row.getLong("number"), file(row), row.getString("reading")))
                .list();
    }

    private static SourceFile file(ResultSet row) throws SQLException {
        String location = row.getString("location");
        return new SourceFile(row.getString("source"), location, FileNames.path(Path.of(""), location));
    }

    private static FileReading reading(long number, SourceFile file, String json) {
        try {
            return reading(number, file, JSON.readValue(json, Kept.class));
        } catch (JacksonException e) { // as of a number or a text beyond what JSON's reader takes
            return new FileReading(
                    number,
                    file,
                    new ReadFile(
                            file,
                            null,
                            List.of(new ReadFile.NotRead(new Extraction.Quarantined(
                                    file.location(),
                                    QuarantineReason.NOT_STORED,
                                    Message.of(
                                            "reading.quarantine.not-kept", String.valueOf(e.getOriginalMessage())))))));
        }
    }

    private static FileReading reading(long number, SourceFile file, Kept kept) {
        List<KeptEntry> entries = kept.entries();
        return new FileReading(
                number,
                file,
                entries == null
                        ? null
                        : new ReadFile(
                                file,
                                kept.hash(),
                                entries.stream().map(KeptEntry::entry).toList()),
                kept.stamp());
    }

    @Override
    public void remove(long run, long number) {
        sql.statement("DELETE FROM listed_file WHERE run_id = :run AND number = :number")
                .param("run", run)
                .param("number", number)
                .update();
    }
}
