package dev.parallax.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who works on which partition, by advisory locks of PostgreSQL: the server frees those of a process that ended, however it
 * ended, so a lost partition is known within a moment, and never taken from a worker that is only slow.
 *
 * <p>Safe for use by several threads of the process whose locks they are.
 */
public final class PartitionLocks implements AutoCloseable {

    /** Any number, the same in all processes: "part" in ASCII. With it, a lock's second number is the partition's. */
    private static final int SPACE = 0x70617274;

    /** So soon the server notices that a machine is gone without a word. */
    private static final String KEEPALIVE =
            "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5;" + " SET tcp_keepalives_count = 3";

    private static final Logger log = LoggerFactory.getLogger(PartitionLocks.class);

    private final DataSource database;
    private final Set<Long> own = new HashSet<>();
    private @Nullable Connection connection;

    public PartitionLocks(DataSource database) {
        this.database = database;
    }

    /**
     * Takes a partition for this process.
     *
     * @return false when it, or another, has it
     */
    public synchronized boolean take(long partition) throws SQLException {
        if (!own.contains(partition) && ask("SELECT pg_try_advisory_lock(?, ?)", partition)) {
            own.add(partition);
            return true;
        }
        return false;
    }

    /** Releases a partition that this process has. */
    public synchronized void release(long partition) {
        if (own.remove(partition)) {
            try {
                ask("SELECT pg_advisory_unlock(?, ?)", partition);
            } catch (SQLException e) {
                log.warn("The hold on partition {} ended with its connection ({})", partition, e.getMessage());
            }
        }
    }

    /** The partitions that any process has. */
    public synchronized Set<Long> held() throws SQLException {
        Set<Long> held = new HashSet<>();
        try (PreparedStatement query = connection()
                .prepareStatement(
                        "SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND classid = ?"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            query.setLong(1, SPACE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    held.add(row.getLong(1));
                }
            }
        }
        return held;
    }

    private boolean ask(String sql, long partition) throws SQLException {
        try (PreparedStatement query = connection().prepareStatement(sql)) {
            query.setInt(1, SPACE);
            query.setInt(2, Math.toIntExact(partition));
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A broken connection has lost its locks: whatever this process still does of them, another may do again. */
    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null || !open.isValid(5)) {
            close();
            open = database.getConnection();
            open.setAutoCommit(true);
            try (var statement = open.createStatement()) {
                statement.execute(KEEPALIVE);
            }
            connection = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try (open;
                    var statement = open.createStatement()) {
                statement.execute("SELECT pg_advisory_unlock_all()");
            } catch (SQLException ended) {
                log.debug("The connection that holds partitions was broken", ended);
            }
        }
    }
}
