package dev.parallax.store.jdbc;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the store's schema. */
public final class StoreSchema {

    private StoreSchema() {}

    /** Creates or upgrades the tables; does nothing when they are up to date. */
    public static void migrate(DataSource database, String url) {
        String text = url.startsWith("jdbc:hsqldb:") ? "LONGVARCHAR" : "TEXT";
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(Map.of("text", text))
                .load()
                .migrate();
    }
}
