package dev.parallax.store.jdbc;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What was counted of the words of each job's articles, in parts, since no column takes any length. */
final class CountedWords {

    /** In characters. */
    private static final int LONGEST_PART = 1 << 20;

    private final Sql sql;

    CountedWords(Sql sql) {
        this.sql = sql;
    }

    Optional<byte[]> find(String job) {
        List<String> parts = sql.statement("SELECT words FROM counted_words WHERE job = :job ORDER BY part")
                .param("job", Columns.key(job))
                .query(String.class)
                .list();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Base64.getDecoder().decode(String.join("", parts)));
    }

    void keep(String job, byte[] counted) {
        String text = Base64.getEncoder().encodeToString(counted);
        List<MapSqlParameterSource> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST_PART) {
            parts.add(new MapSqlParameterSource("job", Columns.key(job))
                    .addValue("part", parts.size())
                    .addValue("words", text.substring(from, Math.min(from + LONGEST_PART, text.length()))));
        }
        sql.statement("DELETE FROM counted_words WHERE job = :job")
                .param("job", Columns.key(job))
                .update();
        sql.batch("INSERT INTO counted_words (job, part, words) VALUES (:job, :part, :words)", parts);
    }
}
