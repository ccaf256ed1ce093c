package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights of a manager and two workers, each a process of its own, over a broker's process and PostgreSQL:
 * {@code ./mvnw -Pchaos verify -Dtest=ClusterChaos}.
 */
@Tag("chaos")
class ClusterChaos {

    private static final Duration LONGEST = Duration.ofMinutes(9);

    /** The rows that one process leaves. */
    private static List<String> alone = List.of();

    private final Path folder;
    private final int port;
    private final String store = TestPostgres.newDatabase();
    private Jvm broker;

    ClusterChaos(@TempDir Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    @BeforeEach
    void startBroker() throws Exception {
        broker = Jvm.broker(folder, port);
    }

    @AfterEach
    void stopBroker() throws InterruptedException {
        broker.close();
    }

    @Test
    void twoWorkersLeaveTheSameStoreAsNone() throws Exception {
        try (Jvm one = worker("one");
                Jvm two = worker("two")) {
            assertDone(night());
            System.out.printf(Locale.ROOT, "two workers: %d and %d partitions%n", partitions(one), partitions(two));
            assertThat(partitions(one)).isPositive();
            assertThat(partitions(two)).isPositive();
        }
        assertSameAsAlone("two workers");
    }

    @Test
    void aWorkerKilledInTheMiddleIsMadeUpFor() throws Exception {
        try (Jvm one = worker("one");
                Jvm night = night()) {
            one.await("checkStories:", 1);
            one.kill();
            System.out.printf(Locale.ROOT, "killed worker one after %d partitions%n", partitions(one));
            try (Jvm two = worker("two")) {
                assertDone(night);
                assertThat(partitions(two)).isPositive();
            }
            assertThat(night.log()).contains("nobody works on it: asking again");
        }
        assertSameAsAlone("a worker killed");
    }

    @Test
    void aBrokerThatRestartsIsWaitedFor() throws Exception {
        try (Jvm one = worker("one");
                Jvm two = worker("two");
                Jvm night = night()) {
            one.await("begins", 2);
            broker.kill();
            Thread.sleep(5000);
            startBroker();
            assertDone(night);
            System.out.printf(
                    Locale.ROOT, "broker restarted: %d and %d partitions%n", partitions(one), partitions(two));
        }
        assertSameAsAlone("the broker restarted");
    }

    @Test
    void withoutWorkersAndBrokerTheManagerDoesItAll() throws Exception {
        broker.kill();
        try (Jvm night = night()) {
            assertDone(night);
            assertThat(night.log()).contains("The broker cannot be reached", "this process does them until one comes");
        }
        assertSameAsAlone("nobody but the manager");
    }

    @Test
    void aWorkerThatIsToldToEndGivesBackWhatItHas() throws Exception {
        try (Jvm one = worker("one");
                Jvm two = worker("two");
                Jvm night = night()) {
            one.await("begins", 1);
            one.terminate();
            assertThat(one.end(LONGEST)).isEqualTo(ExitCode.DONE);
            assertDone(night);
        }
        assertSameAsAlone("a worker told to end");
    }

    private Jvm worker(String name) throws Exception {
        Jvm worker = Jvm.parallax(folder.resolve(name + ".log"), "worker", job().toString());
        worker.await("Waiting for shares", 1);
        return worker;
    }

    private Jvm night() throws IOException {
        return Jvm.parallax(folder.resolve("night.log"), "run", job().toString());
    }

    private static void assertDone(Jvm night) throws Exception {
        assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
    }

    private static int partitions(Jvm worker) throws IOException {
        return (int)
                worker.log().lines().filter(line -> line.contains(" begins")).count();
    }

    private void assertSameAsAlone(String how) throws Exception {
        if (alone.isEmpty()) {
            String url = TestPostgres.newDatabase();
            Path job = ChaosJob.write(folder.resolve("alone.yml"), "lexical", "url: " + url, "");
            assertDone(Jvm.parallax(folder.resolve("alone.log"), "run", job.toString()));
            alone = rows(url);
        }
        List<String> rows = rows(store);
        assertThat(rows).isEqualTo(alone);
        System.out.printf(Locale.ROOT, "%s: %d rows, the same as alone%n", how, rows.size());
    }

    private static List<String> rows(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return StoreRows.of(connection);
        }
    }

    private Path job() throws IOException {
        Path job = folder.resolve("job.yml");
        return Files.exists(job)
                ? job
                : ChaosJob.write(job, "lexical", "url: " + store, "cluster:\n  broker: tcp://localhost:" + port);
    }
}
