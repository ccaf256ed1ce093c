package dev.parallax.store.jdbc;

import dev.parallax.store.ComparisonStoreContract;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class HsqldbComparisonStoreTests extends ComparisonStoreContract {

    HsqldbComparisonStoreTests(@TempDir Path folder) throws SQLException {
        super(database(folder), database -> new JdbcComparisonStore(database, Clock.systemUTC()));
    }

    /** Its one connection stays open, since the last that closes shuts the database down. */
    private static DataSource database(Path folder) throws SQLException {
        String url = "jdbc:hsqldb:file:" + folder.resolve("store")
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;shutdown=true";
        SingleConnectionDataSource database = new SingleConnectionDataSource(url, "SA", "", true);
        database.initConnection();
        StoreSchema.migrate(new DriverManagerDataSource(url, "SA", ""), url);
        return database;
    }
}
