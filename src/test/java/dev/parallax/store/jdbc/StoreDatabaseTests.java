package dev.parallax.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parallax.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class StoreDatabaseTests {

    /** More than the 50 MB of log after which HSQLDB would make a checkpoint. */
    private static final int MEBIBYTES = 60;

    private static final String MEBIBYTE = "0123456789abcdef".repeat(1 << 16);

    @Test
    void whoStoresMuchNeverWaitsForATransactionThatWaitsForIt(@TempDir Path folder) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (StoreDatabase database = StoreDatabase.embedded(folder, Message.plain("a test"), 3)) {
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            jdbc.execute("CREATE TABLE much (text LONGVARCHAR)");
            try (Connection waiting = database.dataSource().getConnection()) {
                waiting.setAutoCommit(false);
                count(waiting);
                Future<?> stored = other.submit(() -> {
                    for (int i = 0; i < MEBIBYTES; i++) {
                        jdbc.update("INSERT INTO much VALUES (?)", MEBIBYTE);
                    }
                });
                assertThatCode(() -> stored.get(60, TimeUnit.SECONDS)).doesNotThrowAnyException();
                waiting.rollback();
            }
            long before = logSize(folder);
            new JdbcComparisonStore(database.dataSource(), Clock.systemUTC()).checkpoint();

            assertThat(before).isGreaterThan(MEBIBYTES * 1_000_000L);
            assertThat(logSize(folder)).isLessThan(10_000);
        } finally {
            other.shutdownNow();
        }
    }

    private static void count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT COUNT(*) FROM much").close();
        }
    }

    private static long logSize(Path folder) throws IOException {
        Path log = folder.resolve("store.log");
        return Files.exists(log) ? Files.size(log) : 0;
    }
}
