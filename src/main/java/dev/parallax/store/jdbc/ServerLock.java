package dev.parallax.store.jdbc;

import dev.parallax.store.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a PostgreSQL store for one process, by an advisory lock of a connection that stays open. The server frees it when
 * that connection ends, however the process ends, and never while it lives, so nobody waits for a dead one and nobody
 * steals from a slow one. A row says who holds it, and that it still breathes.
 */
final class ServerLock implements AutoCloseable {

    /** Any number, the same in all processes: "parallax" in ASCII. */
    private static final long KEY = 0x706172616c6c6178L;

    private static final int BEAT_SECONDS = 10;

    private static final Logger log = LoggerFactory.getLogger(ServerLock.class);

    private final Connection connection;
    private final ScheduledExecutorService heart;

    private ServerLock(Connection connection) {
        this.connection = connection;
        this.heart = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "store-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** @throws StoreException.InUse when another has it */
    static ServerLock take(DataSource database, String name, String holder) {
        try {
            Connection connection = database.getConnection();
            try {
                if (!lock(connection)) {
                    throw new StoreException.InUse("The store " + name + " is in use by " + holder(connection)
                            + ": wait until it is done, or give this job a database of its own");
                }
                sign(connection, holder);
                return new ServerLock(connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException("The store " + name + " cannot be locked: " + e.getMessage(), e);
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String holder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT holder, beat_at FROM store_lease")) {
            return row.next() ? row.getString(1) + ", last heard of " + row.getString(2) : "another process";
        }
    }

    private static void sign(Connection connection, String holder) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM store_lease");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO store_lease (id, holder, since, beat_at) VALUES (1, ?, now(), now())")) {
            insert.setString(1, holder);
            insert.executeUpdate();
        }
    }

    private synchronized void beat() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE store_lease SET beat_at = now()");
        } catch (SQLException e) {
            log.error("The connection that holds the store is gone: another run may start on it ({})", e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        heart.shutdownNow();
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM store_lease");
            statement.execute("SELECT pg_advisory_unlock(" + KEY + ")");
        }
    }
}
