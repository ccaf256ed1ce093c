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

    /** A database with the store's tables, all of them empty: a copy of it is there sooner than another of its kind. */
    private static final class Template {
        static final String NAME = migrated();
    }

    private static String migrated() {
        String name = create("template1");
        StoreSchema.migrate(Holder.SERVER.getDatabase("postgres", name), "jdbc:postgresql:");
        return name;
    }

    private static String create(String template) {
        String name = "store" + DATABASES.incrementAndGet();
        new JdbcTemplate(Holder.SERVER.getPostgresDatabase())
                .execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        return name;
    }

    /** The address of a new database. */
    public static String newDatabase() {
        return Holder.SERVER.getJdbcUrl("postgres", create("template1"));
    }

    static DataSource emptyStore() {
        return Holder.SERVER.getDatabase("postgres", create(Template.NAME));
    }
}
