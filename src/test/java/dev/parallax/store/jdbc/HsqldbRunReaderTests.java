package dev.parallax.store.jdbc;

import dev.parallax.store.RunReaderContract;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HsqldbRunReaderTests extends RunReaderContract {

    HsqldbRunReaderTests() {
        super(new JdbcComparisonStore(database(), Clock.systemUTC()));
    }

    private static DataSource database() {
        String url = "jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc";
        DataSource database = new DriverManagerDataSource(url, "SA", "");
        StoreSchema.migrate(database, url);
        return database;
    }
}
