package dev.parallax.store.jdbc;

import dev.parallax.store.ComparisonStoreContract;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

@SuppressWarnings("NullAway.Init") // JUnit sets the field up
class HsqldbComparisonStoreTests extends ComparisonStoreContract {

    /** The files of a store whose tables are all empty: a copy of them is there sooner than others of their kind. */
    @TempDir
    private static Path empty;

    HsqldbComparisonStoreTests(@TempDir Path folder) throws IOException, SQLException {
        super(database(folder), database -> new JdbcComparisonStore(database, Clock.systemUTC()));
    }

    @BeforeAll
    static void migrate() throws SQLException {
        String url = url(empty);
        try (Connection held = DriverManager.getConnection(url, "SA", "")) {
            StoreSchema.migrate(new DriverManagerDataSource(url, "SA", ""), url);
        }
    }

    /** Its one connection stays open, since the last that closes shuts the database down. */
    private static DataSource database(Path folder) throws IOException, SQLException {
        FileSystemUtils.copyRecursively(empty, folder);
        SingleConnectionDataSource database = new SingleConnectionDataSource(url(folder), "SA", "", true);
        database.initConnection();
        return database;
    }

    private static String url(Path folder) {
        return "jdbc:hsqldb:file:" + folder.resolve("store")
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached;shutdown=true";
    }
}
