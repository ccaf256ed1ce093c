package dev.parallax.store.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL server for all tests of this process; it ends with the process. */
public final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setRegisterShutdownHook(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** The address of a new database. */
    public static String newDatabase() {
        String name = "store" + DATABASES.incrementAndGet();
        new JdbcTemplate(Holder.SERVER.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        return Holder.SERVER.getJdbcUrl("postgres", name);
    }

    static DataSource emptyStore() {
        newDatabase();
        String name = "store" + DATABASES.get();
        DataSource database = Holder.SERVER.getDatabase("postgres", name);
        StoreSchema.migrate(database, "jdbc:postgresql:");
        return database;
    }
}
