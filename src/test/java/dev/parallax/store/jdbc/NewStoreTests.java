package dev.parallax.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

class NewStoreTests {

    /** What a store begins with, made anew by each run of this test. */
    private static final Path MADE = Path.of("target", "new-store.script");

    @Test
    void beginsWithWhatTheMigrationsMake(@TempDir Path folder) throws IOException, SQLException {
        String url = StoreDatabase.url(folder);
        try (Connection held = DriverManager.getConnection(url, "SA", "");
                Statement statement = held.createStatement()) {
            for (String setting : StoreDatabase.FILES) {
                statement.execute(setting);
            }
            StoreSchema.migrate(new DriverManagerDataSource(url, "SA", ""), url);
            statement.execute("SET TABLE \"flyway_schema_history\" TYPE MEMORY"); // else its rows lie in another file
            statement.execute("UPDATE \"flyway_schema_history\""
                    + " SET \"installed_on\" = TIMESTAMP '2026-01-01 00:00:00', \"execution_time\" = 0");
        }
        List<String> made;
        try (Stream<String> lines = Files.lines(folder.resolve("store.script"), UTF_8)) {
            // HSQLDB has made a name for this store, and counted its transactions.
            made = lines.filter(line -> !line.startsWith("SET FILES CHECK "))
                    .map(line -> line.replaceFirst("(?<=^SET DATABASE UNIQUE NAME ).*", "HSQLDB0000000000"))
                    .toList();
        }
        Files.write(MADE, made, UTF_8);
        try (InputStream kept = Objects.requireNonNull(NewStore.class.getResourceAsStream("/db/new-store.script"))) {
            assertThat(made)
                    .as("copy %s to src/main/resources/db", MADE)
                    .isEqualTo(new String(kept.readAllBytes(), UTF_8).lines().toList());
        }
    }

    @Test
    void isOpenedWithoutMigrationsAndLeavesThemNothingToDo(@TempDir Path folder) throws SQLException {
        try (StoreDatabase store = StoreDatabase.embedded(folder, Message.plain("a test"), 1)) {
            JdbcTemplate jdbc = new JdbcTemplate(store.dataSource());
            List<Map<String, Object>> before = history(jdbc);
            StoreSchema.migrate(store.dataSource(), StoreDatabase.url(folder));
            assertThat(history(jdbc)).isEqualTo(before).hasSizeGreaterThan(20);
        }
    }

    private static List<Map<String, Object>> history(JdbcTemplate jdbc) {
        return jdbc.queryForList("SELECT * FROM \"flyway_schema_history\" ORDER BY \"installed_rank\"");
    }

    @Test
    void hasWhatWasStoredInItBeforeItsProcessWasKilled(@TempDir Path folder, @TempDir Path killed) throws IOException {
        try (StoreDatabase store = StoreDatabase.embedded(folder, Message.plain("a test"), 1)) {
            new JdbcTemplate(store.dataSource()).update("INSERT INTO counted_words VALUES ('a job', 1, 'words')");
            FileSystemUtils.copyRecursively(folder, killed); // as a kill leaves it: nothing was closed
        }
        try (StoreDatabase again = StoreDatabase.embedded(killed, Message.plain("a test"), 1)) {
            assertThat(new JdbcTemplate(again.dataSource())
                            .queryForObject("SELECT words FROM counted_words", String.class))
                    .isEqualTo("words");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"store.script", "store.data", "store.log", "store.properties", "store.backup"})
    void isNotBegunOverWhatIsLeftOfAnother(String file, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(file), "what is left");
        assertThat(NewStore.begin(folder)).isFalse();
        assertThat(folder).isDirectoryContaining(left -> left.endsWith(file)).isDirectoryNotContaining("glob:*new*");
        assertThat(folder.resolve(file)).hasContent("what is left");
    }
}
