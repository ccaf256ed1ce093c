package dev.parallax.store.jdbc;

import dev.parallax.message.Message;
import dev.parallax.store.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Copies an embedded store into an empty PostgreSQL database, with Spring Batch's own tables, so that a night that did not
 * end can be taken up there. Both must have the store's schema, and be held by this process.
 */
public final class StoreCopy {

    private static final int ROWS_AT_ONCE = 500;

    /** How many rows of a result the embedded database keeps in memory; the rest is on disk. */
    private static final int ROWS_IN_MEMORY = 5000;

    private final DataSource from;
    private final DataSource to;

    public StoreCopy(DataSource from, DataSource to) {
        this.from = from;
        this.to = to;
    }

    /**
     * A table that was copied.
     *
     * @param content {@link RowDigest} of its rows, the same in both databases
     */
    public record CopiedTable(String name, long rows, String content) {}

    /** The first table of the target that has rows: then nothing may be copied. */
    public Optional<String> occupied() throws SQLException {
        try (Connection source = from.getConnection();
                Connection target = to.getConnection();
                Statement statement = target.createStatement()) {
            for (CopyTable table : CopyTable.all(source)) {
                try (ResultSet row = statement.executeQuery("SELECT 1 FROM " + table.name() + " LIMIT 1")) {
                    if (row.next()) {
                        return Optional.of(table.name());
                    }
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Copies everything in one transaction, reads it back, and compares counts and contents before it commits.
     *
     * @return the tables in the order of copying, each after those that it refers to
     * @throws StoreException when a table differs after the copying; then the target is as it was
     */
    public List<CopiedTable> copy() throws SQLException {
        try (Connection source = from.getConnection();
                Connection target = to.getConnection()) {
            try (Statement statement = source.createStatement()) {
                statement.execute("SET SESSION RESULT MEMORY ROWS " + ROWS_IN_MEMORY);
            }
            target.setAutoCommit(false);
            try {
                List<CopiedTable> copied = new ArrayList<>();
                for (CopyTable table : CopyTable.all(source)) {
                    copied.add(copy(table, source, target));
                    table.continueNumbers(target);
                }
                target.commit();
                return copied;
            } finally {
                target.rollback(); // nothing, when it was committed
                target.setAutoCommit(true);
            }
        }
    }

    private static CopiedTable copy(CopyTable table, Connection source, Connection target) throws SQLException {
        RowDigest sent = send(table, source, target);
        RowDigest arrived = table.digest(target);
        if (!sent.equals(arrived)) {
            throw new StoreException(
                    Message.of("night.store.copy", table.name(), sent.toString(), arrived.toString()), null);
        }
        return new CopiedTable(table.name(), sent.rows(), sent.content());
    }

    private static RowDigest send(CopyTable table, Connection source, Connection target) throws SQLException {
        RowDigest sent = RowDigest.NONE;
        try (Statement query = source.createStatement();
                ResultSet row = query.executeQuery(table.select());
                PreparedStatement insert = target.prepareStatement(table.insert())) {
            while (row.next()) {
                List<Object> values = table.values(row);
                sent = sent.plus(values);
                for (int i = 0; i < values.size(); i++) {
                    insert.setObject(i + 1, CopyTable.unwrap(values.get(i)));
                }
                insert.addBatch();
                if (sent.rows() % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return sent;
        }
    }
}
