package dev.parallax.store.jdbc;

import dev.parallax.store.ComparisonStoreContract;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class HsqldbComparisonStoreTests extends ComparisonStoreContract {

    HsqldbComparisonStoreTests(@TempDir Path folder) throws IOException, SQLException {
        super(database(folder), database -> new JdbcComparisonStore(database, Clock.systemUTC()));
    }

    /** Its one connection stays open, since the last that closes shuts the database down. */
    static DataSource database(Path folder) throws IOException, SQLException {
        NewStore.begin(folder);
        SingleConnectionDataSource database = new SingleConnectionDataSource(StoreDatabase.url(folder), "SA", "", true);
        database.initConnection();
        return database;
    }
}
