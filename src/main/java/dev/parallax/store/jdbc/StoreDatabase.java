package dev.parallax.store.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.parallax.article.FileNames;
import dev.parallax.message.Message;
import dev.parallax.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * An opened database with the store's schema, held against other runs until it is closed.
 *
 * <p>The embedded one lies in a folder of its own, as files that begin with {@code store}.
 */
public final class StoreDatabase implements AutoCloseable {

    /** With which the files of an embedded store begin. */
    static final String NAME = "store";

    /**
     * Rows on disk instead of in the heap; readers that never wait for the writer; a commit is on disk when it returns.
     * HSQLDB's own lock file is off: it needs ten seconds to see that its holder was killed, {@link FolderLock} none.
     */
    private static final String EMBEDDED = ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;hsqldb.write_delay=false"
            + ";hsqldb.lock_file=false;shutdown=true";

    /**
     * HSQLDB makes a checkpoint of its own when its log has 50 MB. It waits for all open transactions then, and new ones wait
     * for it: one that waits for what another thread stores, as that of translating does, never ends.
     *
     * <p>It maps files of up to 256 MiB into memory, and reads larger ones row by row: the store of some ten thousand articles is
     * larger. A store that is there already is mapped from its next opening on.
     */
    static final List<String> FILES = List.of("SET FILES LOG SIZE 0", "SET FILES NIO SIZE 4096");

    private final HikariDataSource database;
    private final DataSource storable;
    private final AutoCloseable hold;
    private final BooleanSupplier wanted;

    private StoreDatabase(HikariDataSource database, AutoCloseable hold, BooleanSupplier wanted) {
        this.database = database;
        this.storable = new StorableText(database);
        this.hold = hold;
        this.wanted = wanted;
    }

    /**
     * Opens, or creates, the embedded store of a folder. A process that has it open and gives way is asked to.
     *
     * @param holder who opens it, for others to read
     * @param connections that may be open at the same time
     * @throws StoreException.InUse when another process has it open
     * @throws StoreException when it cannot be opened
     */
    public static StoreDatabase embedded(Path folder, Message holder, int connections) {
        return embedded(folder, connections, FolderLock.take(folder, MessageColumns.text(holder)));
    }

    /**
     * The same for a process that {@linkplain #isWanted() looks} whether another wants the store, closes it then, and opens
     * it again when that one is done. Throws as {@link #embedded} does.
     */
    public static StoreDatabase embeddedGivingWay(Path folder, Message holder, int connections) {
        return embedded(folder, connections, FolderLock.takeGivingWay(folder, MessageColumns.text(holder)));
    }

    private static StoreDatabase embedded(Path folder, int connections, FolderLock lock) {
        try {
            NamedFolder named = NamedFolder.of(folder);
            boolean begun = NewStore.begin(folder);
            HikariDataSource database =
                    open(url(named.path()), "SA", "", connections, FileNames.shown(folder), !begun, FILES);
            AutoCloseable hold = () -> {
                database.close(); // before anybody else may open its files
                named.close();
                lock.close();
            };
            return new StoreDatabase(database, hold, lock::isWanted);
        } catch (IOException e) {
            lock.close();
            throw new StoreException(Message.of("night.store.locale", FileNames.shown(folder), e.toString()), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The address of the embedded store of a folder that HSQLDB can name. */
    static String url(Path folder) {
        return "jdbc:hsqldb:file:" + folder.resolve(NAME) + EMBEDDED;
    }

    /** Whether the folder holds an embedded store. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME + ".script"));
    }

    /** Opens an empty store that is gone when it is closed. */
    public static StoreDatabase inMemory(int connections) {
        String name = "parallax-" + UUID.randomUUID();
        HikariDataSource database =
                open("jdbc:hsqldb:mem:" + name + ";hsqldb.tx=mvcc", "SA", "", connections, name, true, List.of());
        return new StoreDatabase(database, () -> {}, () -> false);
    }

    /**
     * Opens the store in a PostgreSQL database.
     *
     * @param url as in {@code jdbc:postgresql://localhost/parallax}
     * @param holder who opens it, for others to read
     * @param connections that may be open at the same time
     * @throws StoreException.InUse when another process works on it
     * @throws StoreException when it cannot be opened
     */
    public static StoreDatabase postgres(String url, String user, String password, Message holder, int connections) {
        HikariDataSource database = open(url, user, password, connections, url, true, List.of());
        try {
            return new StoreDatabase(
                    database, ServerLock.take(database, url, MessageColumns.text(holder)), () -> false);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens the store in a PostgreSQL database beside whoever holds it, to take part in its work.
     *
     * @throws StoreException when it cannot be opened
     */
    public static StoreDatabase sharedPostgres(String url, String user, String password, int connections) {
        return new StoreDatabase(open(url, user, password, connections, url, true, List.of()), () -> {}, () -> false);
    }

    /**
     * @param mayBeOld whether tables may have to be made or changed
     * @param settings statements that are run before anybody else has a connection
     */
    private static HikariDataSource open(
            String url,
            String user,
            String password,
            int connections,
            String name,
            boolean mayBeOld,
            List<String> settings) {
        HikariDataSource database = new HikariDataSource();
        database.setPoolName("store");
        database.setJdbcUrl(url);
        if (!user.isEmpty()) { // else those of the address
            database.setUsername(user);
            database.setPassword(password);
        }
        database.setMaximumPoolSize(connections);
        database.setMaxLifetime(0);
        database.setInitializationFailTimeout(1);
        try {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String setting : settings) {
                    statement.execute(setting);
                }
            }
            if (mayBeOld) {
                StoreSchema.migrate(database, url);
            }
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            String remedy = e instanceof FlywayException
                    ? "version"
                    : url.equals(name) // an address: no file of ours is damaged
                            ? "server"
                            : "backup";
            throw new StoreException(Message.of("night.store.not-opened", name, root(e), remedy), e);
        }
    }

    private static String root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage() == null ? root : root.getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }

    public DataSource dataSource() {
        return storable;
    }

    /** Whether another process waits for this one to close the store. */
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public void close() {
        try {
            hold.close();
        } catch (Exception e) {
            throw new StoreException(Message.of("night.store.still-held", String.valueOf(e.getMessage())), e);
        } finally {
            database.close();
        }
    }
}
