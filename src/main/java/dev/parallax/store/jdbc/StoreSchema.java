package dev.parallax.store.jdbc;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the store's schema. */
public final class StoreSchema {

    private StoreSchema() {}

    /** Creates or upgrades the tables; does nothing when they are up to date. */
    public static void migrate(DataSource database, String url) {
        boolean embedded = url.startsWith("jdbc:hsqldb:");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "text",
                        embedded ? "LONGVARCHAR" : "TEXT",
                        // Each calls a table's primary key in its own way.
                        "outcomePrimaryKey",
                        embedded ? "PRIMARY KEY" : "CONSTRAINT article_outcome_pkey",
                        // Before a statement that only the embedded database needs.
                        "onlyEmbedded",
                        embedded ? "" : "-- "))
                .load()
                .migrate();
    }
}
