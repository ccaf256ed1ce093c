package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.parallax.job.ExitCode;
import dev.parallax.job.Launcher;
import dev.parallax.job.cluster.PartitionWorker;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A night whose heavy steps a worker does, through a broker. How they die is in {@link ClusterChaos}. */
class ClusterNightTests {

    private final Path folder;

    ClusterNightTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aWorkerLeavesTheSameRowsAsThreads() throws Exception {
        String alone = TestPostgres.newDatabase();
        assertThat(run("alone", alone, 1, "")).isEqualTo(ExitCode.DONE);

        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String shared = TestPostgres.newDatabase();
        String cluster = "cluster:\n  broker: tcp://localhost:" + port;
        EmbeddedActiveMQ broker = TestBroker.start(port, folder.resolve("broker"));
        try (OpenJob worker = OpenJob.worker(JobOption.read(job("worker", shared, 2, cluster)))) {
            assertThat(worker.get(PartitionWorker.class)).isNotNull();
            ListAppender<ILoggingEvent> log = listen();
            assertThat(run("manager", shared, 2, cluster)).isEqualTo(ExitCode.DONE);
            assertThat(log.list)
                    .filteredOn(event -> event.getFormattedMessage().contains("COMPLETED"))
                    .as("by a thread that is none of the manager's")
                    .filteredOn(event -> !event.getThreadName().startsWith("night-"))
                    .extracting(event -> event.getFormattedMessage().split(":")[0])
                    .contains("extractArticles", "translateParagraphs", "alignStories", "checkStories");
        } finally {
            broker.stop();
        }
        assertThat(rows(shared)).isEqualTo(rows(alone)).anyMatch(row -> row.startsWith("finding"));
    }

    @Test
    void aWorkerNeedsABroker() throws IOException {
        Path job = job("nobroker", TestPostgres.newDatabase(), 1, "");
        assertThat(Launcher.launch("worker", job.toString())).isEqualTo(ExitCode.USAGE);
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> list = new ListAppender<>();
        list.start();
        Logger logger = (Logger) LoggerFactory.getLogger(PartitionWorker.class);
        logger.setLevel(Level.INFO);
        logger.addAppender(list);
        return list;
    }

    private int run(String name, String url, int threads, String more) throws IOException {
        return Launcher.launch("run", job(name, url, threads, more).toString());
    }

    private Path job(String name, String url, int threads, String more) throws IOException {
        return ChaosJob.write(
                folder.resolve(name + ".yml"), Path.of("sample-input"), "lexical", "url: " + url, threads, more);
    }

    private static List<String> rows(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return StoreRows.of(connection);
        }
    }
}
