package dev.parallax.store.jdbc;

import java.sql.PreparedStatement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Inserts rows that are numbered by the database. */
final class Inserts {

    private Inserts() {}

    /** @return the new row's {@code id} */
    static long insert(JdbcTemplate jdbc, String sql, @Nullable Object... values) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"});
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    return statement;
                },
                keys);
        return Objects.requireNonNull(keys.getKey(), "The database gave the new row no number")
                .longValue();
    }
}
