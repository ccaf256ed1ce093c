package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.night.NightRunner;
import dev.parallax.store.RunSummary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystem;

/** A server refuses every text, and says the key in its refusal: neither store, nor report, nor log has it then. */
class HiddenKeyTests {

    private static final String KEY = "k3y-that-must-never-be-shown-0123456789";

    private final Path folder;
    private final HttpServer server;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    HiddenKeyTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String message = "the key " + KEY + " may not translate so long a text";
            byte[] body = ("{\"message\": \"" + message + "\", \"error\": {\"message\": \"" + message + "\"}}")
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().add("X-Key", KEY);
            exchange.sendResponseHeaders(413, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @BeforeEach
    void start() {
        // Spring Boot would set logging up anew with each context, and take the appender away.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        server.start();
        log.start();
        logger().addAppender(log);
        logger().setLevel(Level.DEBUG);
        logger().setAdditive(false);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        logger().detachAppender(log);
        logger().setLevel(null);
        logger().setAdditive(true);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("dev.parallax");
    }

    @ParameterizedTest
    @CsvSource({
        "deepl, {}",
        "google, {project: desk-1}",
        "yandex, {folder: desk-1}",
        "microsoft, {region: westeurope}",
        "libretranslate, {}",
        "mtranserver, {}",
        "chat, {}"
    })
    void aKeyIsInNothingThatANightLeaves(String engine, String options) throws Exception {
        JobFile job = JobOption.read(job(engine, options));
        RunSummary summary;
        try (OpenJob open = OpenJob.open(job, variable -> KEY)) {
            summary = open.get(NightRunner.class).run();
        }
        assertThat(summary.state()).isEqualTo(RunSummary.State.PARTIAL);
        List<String> rows = rows();
        assertThat(rows).anyMatch(row -> row.contains("413")).noneMatch(row -> row.contains(KEY));
        assertThat(files()).anyMatch(file -> file.contains("413")).noneMatch(file -> file.contains(KEY));
        assertThat(List.copyOf(log.list))
                .extracting(HiddenKeyTests::text)
                .anyMatch(line -> line.contains(engine))
                .noneMatch(line -> line.contains(KEY));
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null
                        ? ""
                        : ch.qos.logback.classic.spi.ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    private Path job(String engine, String options) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/ru.txt"),
                "Мост через Лену откроют в мае\n\nМинистр транспорта сообщил об этом журналистам в понедельник.");
        return Files.writeString(folder.resolve("job.yml"), """
                name: test
                sources:
                  - name: agency
                    folder: in
                translator:
                  engine: %s
                  address: http://127.0.0.1:%d
                  model: %s
                  options: %s
                store:
                  folder: store
                report:
                  folder: report
                  formats: [html, csv, json]
                limits:
                  threads: 1
                """.formatted(
                        engine, server.getAddress().getPort(), engine.equals("chat") ? "any" : "''", options));
    }

    /** Every row of every table, Spring Batch's too. */
    private List<String> rows() throws SQLException {
        String url = "jdbc:hsqldb:file:" + folder.resolve("store/store") + ";hsqldb.lock_file=false;shutdown=true";
        try (Connection connection = DriverManager.getConnection(url, "SA", "")) {
            List<String> rows = new ArrayList<>();
            for (String table : StoreRows.query(
                    connection, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
                rows.addAll(StoreRows.query(connection, "SELECT * FROM \"" + table + "\""));
            }
            return rows;
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("report"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(new String(Files.readAllBytes(file), UTF_8));
            }
            return texts;
        }
    }
}
