package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.store.jdbc.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A PostgreSQL server that ends every connection in mid-night and takes none for a while, as when it restarts:
 * {@code ./mvnw -Pchaos verify -Dtest=ServerFaultChaos}.
 */
@Tag("chaos")
class ServerFaultChaos {

    private static final Duration LONGEST = Duration.ofMinutes(9);

    /** Longer than the heartbeat of whoever holds the store. */
    private static final Duration AWAY = Duration.ofSeconds(12);

    private static final int MILLIS_A_CALL = 300;

    private final Path folder;

    ServerFaultChaos(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"extractArticles", "translateParagraphs", "alignStories"})
    void aRestartOfTheServerIsWaitedFor(String step) throws Exception {
        List<String> undisturbed = undisturbed();
        String url = TestPostgres.newDatabase();
        try (StubEngine engine = new StubEngine(MILLIS_A_CALL);
                Jvm night = Jvm.parallax(folder.resolve("night.log"), "run", job("struck", url, engine))) {
            assertThat(night.awaitOrEnd(step + " begins")).isTrue();
            restart(url);
            int exitCode = night.end(LONGEST);
            List<String> rows = rows(url);
            System.out.printf(
                    Locale.ROOT,
                    "server away for %d s in %-20s exit %d, %d of %d rows: %s%n",
                    AWAY.toSeconds(),
                    step,
                    exitCode,
                    rows.stream().filter(undisturbed::contains).count(),
                    undisturbed.size(),
                    night.log()
                            .lines()
                            .filter(line -> line.contains("was lost") || line.contains("is held again"))
                            .findFirst()
                            .orElse("nothing was said"));
            assertThat(exitCode).as(night.log()).isEqualTo(ExitCode.DONE);
            assertThat(rows).isEqualTo(undisturbed);
        }
    }

    @Test
    void aServerThatStaysAwayIsToldPlainly() throws Exception {
        String url = TestPostgres.newDatabase();
        try (StubEngine engine = new StubEngine(MILLIS_A_CALL);
                Jvm night = Jvm.parallax(folder.resolve("night.log"), "run", job("gone", url, engine))) {
            assertThat(night.awaitOrEnd("translateParagraphs begins")).isTrue();
            connections(url, false);
            int exitCode = night.end(LONGEST);
            String said = night.log().lines().reduce((line, later) -> later).orElse("");
            System.out.printf(Locale.ROOT, "server away for good: exit %d, %s%n", exitCode, said);
            assertThat(exitCode).isEqualTo(ExitCode.FAILED);
            assertThat(said).contains("cannot be opened").contains("see that its server is there");
            connections(url, true);
        }
        try (StubEngine engine = new StubEngine();
                Jvm next = Jvm.parallax(folder.resolve("next.log"), "run", job("gone", url, engine))) {
            assertThat(next.end(LONGEST)).as(next.log()).isEqualTo(ExitCode.DONE);
        }
    }

    private List<String> undisturbed() throws Exception {
        String url = TestPostgres.newDatabase();
        try (StubEngine engine = new StubEngine();
                Jvm night = Jvm.parallax(folder.resolve("calm.log"), "run", job("calm", url, engine))) {
            assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
        }
        return rows(url);
    }

    private static void restart(String url) throws Exception {
        connections(url, false);
        Thread.sleep(AWAY.toMillis());
        connections(url, true);
    }

    /** Whether the database takes connections; those that it has are ended. */
    private static void connections(String url, boolean allowed) throws Exception {
        String name = url.replaceAll(".*/(\\w+)\\?.*", "$1");
        try (Connection server = DriverManager.getConnection(url.replace("/" + name + "?", "/postgres?"))) {
            server.createStatement().execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + allowed);
            server.createStatement()
                    .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
        }
    }

    private static List<String> rows(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            return StoreRows.of(connection);
        }
    }

    private String job(String name, String url, StubEngine engine) throws Exception {
        return ChaosJob.write(
                        folder.resolve(name + ".yml"),
                        "libretranslate\n  address: " + engine.address(),
                        "url: " + url,
                        "spelling:\n  grammar: \"off\"\nwatch:\n  canary: none")
                .toString();
    }
}
