package dev.parallax.store.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table to copy, as the embedded database describes it.
 *
 * @param name in lower case, which both databases take
 * @param columns with their types, in the table's order
 * @param numbered the column that the database numbers itself; null when there is none
 */
record CopyTable(
        String name,
        Map<String, JDBCType> columns,
        @Nullable String numbered) {

    /** What belongs to the database, not to what is stored in it. */
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "store_lease");

    /** Spring Batch numbers by sequences, which the embedded database has as tables. */
    private static final String SEQUENCE = "_seq";

    private static final Map<String, String> BATCH_NUMBERS = Map.of(
            "batch_job_instance", "job_instance_id",
            "batch_job_execution", "job_execution_id",
            "batch_step_execution", "step_execution_id");

    /** Stands for a value that is missing. */
    private enum Missing {
        MISSING
    }

    CopyTable {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The tables of an embedded store, each after those that it refers to. */
    static List<CopyTable> all(Connection source) throws SQLException {
        DatabaseMetaData data = source.getMetaData();
        Map<String, Set<String>> references = new TreeMap<>();
        try (ResultSet row = data.getTables(null, source.getSchema(), "%", new String[] {"TABLE"})) {
            while (row.next()) {
                String table = row.getString("TABLE_NAME");
                if (!LEFT_OUT.contains(lower(table)) && !lower(table).endsWith(SEQUENCE)) {
                    references.put(table, new TreeSet<>());
                }
            }
        }
        for (Map.Entry<String, Set<String>> table : references.entrySet()) {
            try (ResultSet row = data.getImportedKeys(null, source.getSchema(), table.getKey())) {
                while (row.next()) {
                    table.getValue().add(row.getString("PKTABLE_NAME"));
                }
            }
            table.getValue().remove(table.getKey());
        }
        List<CopyTable> tables = new ArrayList<>();
        for (String table : ordered(references)) {
            tables.add(describe(data, source.getSchema(), table));
        }
        return tables;
    }

    private static List<String> ordered(Map<String, Set<String>> references) {
        List<String> ordered = new ArrayList<>();
        while (ordered.size() < references.size()) {
            List<String> next = references.keySet().stream()
                    .filter(table -> !ordered.contains(table) && ordered.containsAll(references.get(table)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Some tables refer to each other in a circle: " + references);
            }
            ordered.addAll(next);
        }
        return ordered;
    }

    private static CopyTable describe(DatabaseMetaData data, String schema, String table) throws SQLException {
        Map<String, JDBCType> columns = new LinkedHashMap<>();
        String numbered = BATCH_NUMBERS.get(lower(table));
        try (ResultSet row = data.getColumns(null, schema, table, "%")) {
            while (row.next()) {
                String column = lower(row.getString("COLUMN_NAME"));
                columns.put(column, JDBCType.valueOf(row.getInt("DATA_TYPE")));
                if (row.getString("IS_AUTOINCREMENT").equals("YES")) {
                    numbered = column;
                }
            }
        }
        return new CopyTable(lower(table), columns, numbered);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    String select() {
        return "SELECT " + String.join(", ", columns.keySet()) + " FROM " + name;
    }

    String insert() {
        return "INSERT INTO " + name + " (" + String.join(", ", columns.keySet()) + ") VALUES ("
                + columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** A row's values, the same for the same row of either database. */
    List<Object> values(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        int column = 0;
        for (JDBCType type : columns.values()) {
            Object value = value(row, ++column, type);
            values.add(value == null ? Missing.MISSING : value);
        }
        return values;
    }

    /** Times to the microsecond, which is as fine as PostgreSQL's. */
    private static @Nullable Object value(ResultSet row, int column, JDBCType type) throws SQLException {
        return switch (type) {
            case TIMESTAMP_WITH_TIMEZONE -> {
                OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
                yield time == null
                        ? null
                        : time.withOffsetSameInstant(java.time.ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
            }
            case TIMESTAMP -> {
                LocalDateTime time = row.getObject(column, LocalDateTime.class);
                yield time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
            }
            case CHAR, VARCHAR, LONGVARCHAR, CLOB -> row.getString(column);
            default -> row.getObject(column);
        };
    }

    static @Nullable Object unwrap(Object value) {
        return value == Missing.MISSING ? null : value;
    }

    RowDigest digest(Connection database) throws SQLException {
        RowDigest digest = RowDigest.NONE;
        try (Statement query = database.createStatement()) {
            query.setFetchSize(1000);
            try (ResultSet row = query.executeQuery(select())) {
                while (row.next()) {
                    digest = digest.plus(values(row));
                }
            }
        }
        return digest;
    }

    /** The next row gets the number behind the last one's. */
    void continueNumbers(Connection target) throws SQLException {
        if (numbered != null) {
            String sequence = BATCH_NUMBERS.containsKey(name)
                    ? "'" + name + SEQUENCE + "'"
                    : "pg_get_serial_sequence('" + name + "', '" + numbered + "')";
            try (Statement statement = target.createStatement()) {
                statement.execute("SELECT setval(" + sequence + ", GREATEST(1, (SELECT MAX(" + numbered + ") FROM "
                        + name + ")), EXISTS (SELECT 1 FROM " + name + "))");
            }
        }
    }
}
