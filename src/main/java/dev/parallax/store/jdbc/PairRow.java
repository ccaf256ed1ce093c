package dev.parallax.store.jdbc;

import dev.parallax.story.StoryPair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a pair of editions stands in the table {@code story_pair}. */
final class PairRow {

    private PairRow() {}

    static MapSqlParameterSource values(StoryPair pair) {
        return new MapSqlParameterSource("source", pair.source())
                .addValue("target", pair.target())
                .addValue("probability", pair.probability())
                .addValue("margin", pair.margin())
                .addValue("evidence", MessageColumns.json(pair.evidence()))
                .addValue("against", MessageColumns.json(pair.against()));
    }

    static StoryPair pair(ResultSet row) throws SQLException {
        String against = row.getString("against");
        return new StoryPair(
                row.getLong("source_article_id"),
                row.getLong("target_article_id"),
                row.getDouble("probability"),
                row.getDouble("margin"),
                MessageColumns.list(row.getString("evidence")),
                against == null ? List.of() : MessageColumns.list(against));
    }
}
