package dev.parallax.store.jdbc;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a bead stands in the table {@code alignment_bead}. */
final class BeadRow {

    static final String PARAGRAPH = "PARAGRAPH";
    static final String SEGMENT = "SEGMENT";

    static final String INSERT = """
            INSERT INTO alignment_bead (pair_id, level, number, type, source_from, source_to, target_from, target_to, cost,
                probability)
            VALUES (:pair_id, :level, :number, :type, :source_from, :source_to, :target_from, :target_to, :cost,
                :probability)
            """;

    private BeadRow() {}

    /** @param level {@link #PARAGRAPH} or {@link #SEGMENT} */
    static List<MapSqlParameterSource> values(long pair, String level, Alignment alignment) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Bead bead : alignment.beads()) {
            rows.add(new MapSqlParameterSource("pair_id", pair)
                    .addValue("level", level)
                    .addValue("number", rows.size())
                    .addValue("type", bead.type().name())
                    .addValue("source_from", from(bead.source()))
                    .addValue("source_to", to(bead.source()))
                    .addValue("target_from", from(bead.target()))
                    .addValue("target_to", to(bead.target()))
                    .addValue("cost", bead.cost())
                    .addValue("probability", bead.probability()));
        }
        return rows;
    }

    private static int from(List<Integer> numbers) {
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    private static int to(List<Integer> numbers) {
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1) + 1;
    }

    static Bead bead(ResultSet row) throws SQLException {
        return new Bead(
                BeadType.valueOf(row.getString("type")),
                range(row.getInt("source_from"), row.getInt("source_to")),
                range(row.getInt("target_from"), row.getInt("target_to")),
                row.getDouble("cost"),
                row.getDouble("probability"));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
