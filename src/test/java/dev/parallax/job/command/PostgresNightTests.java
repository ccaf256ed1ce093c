package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.job.ExitCode;
import dev.parallax.job.Launcher;
import dev.parallax.store.StoreException;
import dev.parallax.store.jdbc.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night whose store is a PostgreSQL database. */
class PostgresNightTests {

    @Test
    void aNightAndTheNextLeaveTheSameRows(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/ru.txt"),
                "Порт Зеленец закрыт\n\nМОСКВА, 3 марта. Порт Зеленец закрыт до 20 мая, сообщил министр Иван Орлов.\n");
        Files.writeString(
                folder.resolve("in/en.txt"),
                "Port of Zelenets closed\n\nMOSCOW, March 3. The port of Zelenets is closed until May 20, the minsiter Ivan Orlov said.\n");
        String url = TestPostgres.newDatabase();
        Path job = Files.writeString(folder.resolve("job.yml"), """
                name: test
                sources:
                  - name: agency
                    folder: in
                translator:
                  engine: lexical
                store:
                  url: %s
                report:
                  folder: report
                """.formatted(url));

        assertThat(Launcher.launch("run", job.toString())).isEqualTo(ExitCode.DONE);
        try (Connection connection = DriverManager.getConnection(url)) {
            List<String> first = StoreRows.of(connection);
            assertThat(first).anyMatch(row -> row.startsWith("pair")).anyMatch(row -> row.startsWith("finding"));

            assertThat(Launcher.launch("run", job.toString())).isEqualTo(ExitCode.DONE);
            assertThat(withoutOutcomes(StoreRows.of(connection))).isEqualTo(withoutOutcomes(first));
        }
        try (OpenJob open = OpenJob.open(JobOption.read(job))) {
            assertThat(open.store().reader().latestRun()).hasValue(2);
            assertThatThrownBy(() -> OpenJob.open(JobOption.read(job)))
                    .isInstanceOf(StoreException.InUse.class)
                    .hasMessageContaining(
                            "is in use by process " + ProcessHandle.current().pid());
        }
    }

    private static List<String> withoutOutcomes(List<String> rows) {
        return rows.stream().filter(row -> !row.startsWith("outcome")).toList();
    }
}
