package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.job.Launcher;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded store that moves into PostgreSQL. */
class MigrateCommandTests {

    private final Path folder;
    private final String url = TestPostgres.newDatabase();
    private final Path from;
    private final Path to;

    MigrateCommandTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/ru.txt"),
                "Порт Зеленец закрыт\n\nМОСКВА, 3 марта. Порт Зеленец закрыт до 20 мая, сообщил министр Иван Орлов.\n");
        Files.writeString(
                folder.resolve("in/en.txt"),
                "Port of Zelenets closed\n\nMOSCOW, March 3. The port of Zelenets is closed until May 20, the minsiter Ivan Orlov said.\n");
        this.from = job("from.yml", "folder: store");
        this.to = job("to.yml", "url: " + url);
    }

    @Test
    void theNextNightGoesOnInPostgresWhereTheEmbeddedStoreStood() throws Exception {
        assertThat(Launcher.launch("run", from.toString())).isEqualTo(ExitCode.DONE);
        assertThat(Launcher.launch("migrate", from.toString(), to.toString())).isEqualTo(ExitCode.DONE);
        List<String> moved = rows();
        assertThat(moved).isEqualTo(embeddedRows()).anyMatch(row -> row.startsWith("finding"));

        Files.writeString(folder.resolve("in/new.txt"), "Bakery wins prize\n\nLENSK, March 4. A bakery won a prize.\n");
        assertThat(Launcher.launch("run", to.toString())).isEqualTo(ExitCode.DONE);
        // How likely a pair is depends on the other articles; outcomes are of one night.
        assertThat(rows())
                .containsAll(moved.stream()
                        .filter(row -> !row.startsWith("outcome") && !row.startsWith("pair"))
                        .toList())
                .anyMatch(row -> row.startsWith("article") && row.contains("Bakery"));

        assertThat(Launcher.launch("migrate", from.toString(), to.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aNightThatFailedIsTakenUpInPostgres() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("report/index.html/in-the-way"));
        assertThat(Launcher.launch("run", from.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(Launcher.launch("migrate", from.toString(), to.toString())).isEqualTo(ExitCode.DONE);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(Launcher.launch("run", to.toString())).isEqualTo(ExitCode.DONE);
        try (Connection connection = DriverManager.getConnection(url)) {
            assertThat(StoreRows.query(connection, "SELECT id, state FROM comparison_run"))
                    .containsExactly("1 | DONE");
        }
    }

    @Test
    void theWayBackIsRefused() {
        assertThat(Launcher.launch("migrate", to.toString(), from.toString())).isEqualTo(ExitCode.USAGE);
    }

    private List<String> rows() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return StoreRows.of(connection);
        }
    }

    private List<String> embeddedRows() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:hsqldb:file:" + folder.resolve("store/store") + ";hsqldb.lock_file=false;shutdown=true",
                "SA",
                "")) {
            return StoreRows.of(connection);
        }
    }

    private Path job(String name, String store) throws IOException {
        return Files.writeString(folder.resolve(name), """
                name: test
                sources:
                  - name: agency
                    folder: in
                translator:
                  engine: lexical
                store:
                  %s
                report:
                  folder: report
                """.formatted(store));
    }
}
