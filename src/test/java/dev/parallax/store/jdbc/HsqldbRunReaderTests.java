package dev.parallax.store.jdbc;

import dev.parallax.store.RunReaderContract;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class HsqldbRunReaderTests extends RunReaderContract {

    HsqldbRunReaderTests(@TempDir Path folder) throws IOException, SQLException {
        super(new JdbcComparisonStore(HsqldbComparisonStoreTests.database(folder), Clock.systemUTC()));
    }
}
