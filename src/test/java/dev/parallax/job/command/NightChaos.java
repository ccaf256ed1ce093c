package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills nights with SIGKILL at random moments, each time starting again, and compares the store with an undisturbed one:
 * {@code ./mvnw -Pchaos verify -Dchaos.kills=25}.
 */
@Tag("chaos")
class NightChaos {

    private static final int KILLS = Integer.getInteger("chaos.kills", 25);

    private final Path folder;
    private final Random random = new Random(20261122);

    NightChaos(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aKilledNightOnHsqldbEndsLikeAnUndisturbedOne() throws Exception {
        compare(
                "HSQLDB",
                name -> "folder: " + folder.resolve(name),
                name -> "jdbc:hsqldb:file:" + folder.resolve(name) + "/store;hsqldb.lock_file=false;shutdown=true");
    }

    @Test
    void aKilledNightOnPostgresEndsLikeAnUndisturbedOne() throws Exception {
        String calm = TestPostgres.newDatabase();
        String killed = TestPostgres.newDatabase();
        compare(
                "PostgreSQL",
                name -> "url: " + (name.equals("calm") ? calm : killed),
                name -> name.equals("calm") ? calm : killed);
    }

    private interface ByName {
        String of(String name);
    }

    private void compare(String database, ByName storeKey, ByName url) throws Exception {
        Path calm = job("calm", storeKey.of("calm"));
        long begun = System.nanoTime();
        assertThat(night(calm, Long.MAX_VALUE)).isEqualTo(ExitCode.DONE);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);

        Path killed = job("killed", storeKey.of("killed"));
        System.out.printf(Locale.ROOT, "%s: a night takes %d ms%n  kill  after ms  ended as%n", database, whole);
        int kills = 0;
        while (kills < KILLS) {
            long after = whole / 4 + (long) (random.nextDouble() * whole * 3 / 4);
            int exitCode = night(killed, after);
            kills++;
            System.out.printf(Locale.ROOT, "  %4d  %8d  %s%n", kills, after, exitCode == 137 ? "killed" : exitCode);
            if (exitCode != 137) {
                // It was done before it was killed: the next ones begin from an empty store, while this one is
                // compared.
                assertSame(url, database);
                if (database.equals("PostgreSQL")) {
                    break;
                }
                deleteStore("killed");
            }
        }
        assertThat(night(killed, Long.MAX_VALUE)).isEqualTo(ExitCode.DONE);
        assertSame(url, database);
    }

    private void assertSame(ByName url, String database) throws SQLException {
        List<String> expected = rows(url.of("calm"));
        List<String> actual = rows(url.of("killed"));
        // A night that ended before its kill was followed by another, whose outcomes are one run's more.
        expected.removeIf(row -> row.startsWith("outcome"));
        actual.removeIf(row -> row.startsWith("outcome"));
        assertThat(actual).as(database).isEqualTo(expected);
        System.out.printf(Locale.ROOT, "%s: %d rows are the same%n", database, actual.size());
    }

    private static List<String> rows(String url) throws SQLException {
        try (Connection connection = url.startsWith("jdbc:hsqldb")
                ? DriverManager.getConnection(url, "SA", "")
                : DriverManager.getConnection(url)) {
            return StoreRows.of(connection);
        }
    }

    /** @return the exit code; 137 when it was killed */
    private static int night(Path job, long killAfterMillis) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.parallax.ParallaxApplication",
                "run",
                job.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(job.resolveSibling("night.log").toFile())
                .start();
        if (!process.waitFor(Math.min(killAfterMillis, TimeUnit.MINUTES.toMillis(20)), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private Path job(String name, String store) throws IOException {
        return Files.writeString(folder.resolve(name + ".yml"), """
                name: chaos
                sources:
                  - name: sample
                    folder: %s
                    exclude: ["broken/**"]
                translator:
                  engine: lexical
                store:
                  %s
                report:
                  folder: %s
                limits:
                  threads: 2
                """.formatted(
                        Path.of("sample-input").toAbsolutePath(), store, folder.resolve("report-" + name)));
    }

    private void deleteStore(String name) throws IOException {
        org.springframework.util.FileSystemUtils.deleteRecursively(folder.resolve(name));
    }
}
