package dev.parallax.store.jdbc;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Statements with named parameters: one at a time, or one for many rows. Thread-safe. */
final class Sql {

    private final JdbcClient client;
    private final NamedParameterJdbcTemplate template;

    Sql(JdbcTemplate jdbc) {
        this.template = new NamedParameterJdbcTemplate(jdbc);
        this.client = JdbcClient.create(template);
    }

    JdbcClient.StatementSpec statement(String sql) {
        return client.sql(sql);
    }

    /** Sends a statement once for all rows; nothing is sent for none. */
    void batch(String sql, List<? extends SqlParameterSource> rows) {
        template.batchUpdate(sql, rows.toArray(new SqlParameterSource[0]));
    }

    /** @return the {@code id} that the database gave the new row */
    long insert(String sql, SqlParameterSource row) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        client.sql(sql).paramSource(row).update(keys, "id");
        return Objects.requireNonNull(keys.getKey(), "The database gave the new row no number")
                .longValue();
    }
}
