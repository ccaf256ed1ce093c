package dev.parallax.store.jdbc;

import dev.parallax.message.Message;
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
 * steals from a slow one. A row says who holds it, and that it still breathes. When the server restarts, the lock is taken
 * again with the next beat.
 */
final class ServerLock implements AutoCloseable {

    /** Any number, the same in all processes: "parallax" in ASCII. */
    private static final long KEY = 0x706172616c6c6178L;

    private static final int BEAT_SECONDS = 10;

    private static final Logger log = LoggerFactory.getLogger(ServerLock.class);

    private final DataSource database;
    private final String name;
    private final String holder;
    private final ScheduledExecutorService heart;
    private Connection connection;

    private ServerLock(DataSource database, String name, String holder) throws SQLException {
        this.database = database;
        this.name = name;
        this.holder = holder;
        this.connection = locked(database, name, holder);
        this.heart = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "store-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        var unused = heart.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** @throws StoreException.InUse when another has it */
    static ServerLock take(DataSource database, String name, String holder) {
        try {
            return new ServerLock(database, name, holder);
        } catch (SQLException e) {
            throw new StoreException(Message.of("night.store.not-locked", name, String.valueOf(e.getMessage())), e);
        }
    }

    /** @return a connection that has the lock */
    private static Connection locked(DataSource database, String name, String holder) throws SQLException {
        Connection connection = database.getConnection();
        try {
            if (!lock(connection)) {
                throw new StoreException.InUse(Message.of("night.store.in-use", name, holder(connection), "database"));
            }
            sign(connection, holder);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Message holder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT holder, beat_at FROM store_lease")) {
            return row.next()
                    ? Message.of("night.store.heard", MessageColumns.ofText(row.getString(1)), row.getString(2))
                    : Message.of("night.store.another");
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
        } catch (SQLException gone) {
            takeAgain(gone);
        }
    }

    private void takeAgain(SQLException gone) {
        try {
            Connection again = locked(database, name, holder);
            connection.close();
            connection = again;
            log.warn("The connection that held the store ended, and it is held again ({})", gone.getMessage());
        } catch (SQLException | StoreException e) {
            log.error("The connection that holds the store is gone: another run may start on it ({})", e.getMessage());
        }
    }

    /** Never fails: a hold whose connection is gone is freed. */
    @Override
    public synchronized void close() {
        heart.shutdownNow();
        try (Connection held = connection;
                Statement statement = held.createStatement()) {
            statement.executeUpdate("DELETE FROM store_lease");
            statement.execute("SELECT pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException e) {
            log.warn("The connection that held the store is gone, and its hold with it ({})", e.getMessage());
        }
    }
}
