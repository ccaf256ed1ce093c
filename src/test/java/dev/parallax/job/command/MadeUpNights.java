package dev.parallax.job.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A job {@code test} over the articles of a folder's {@code in}, whose commands are started as a user starts them. */
public final class MadeUpNights {

    /** What the nights are run with, unless a test writes another {@code job.yml}. */
    static final String JOB = """
            name: test
            sources:
              - name: agency
                folder: in
            translator:
              engine: lexical
            store:
              folder: store
            report:
              folder: report
            limits:
              threads: 2
            """;

    private final Path folder;
    private final Path job;
    private Command last = new Command(0, "", "");

    public MadeUpNights(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("in"));
        this.job = write("job.yml", JOB);
    }

    public Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    public int run(String... options) {
        return command("run", options);
    }

    /** @return the exit code; what it printed is {@link #out} and {@link #err} */
    public int command(String command, String... options) {
        last = Command.run(Stream.concat(Stream.of(command, job.toString()), Stream.of(options))
                .toArray(String[]::new));
        return last.exitCode();
    }

    /** The reviewer's morning after the last night: what is reported of these words is right, and to be mended. */
    void accept(String words) throws IOException, SQLException {
        String fingerprint = query("""
                SELECT f.fingerprint FROM finding f
                JOIN paragraph p ON p.article_id = f.article_id AND p.number = f.paragraph
                WHERE f.is_open AND f.cause = '' AND f.kind <> 'REVISION'
                AND SUBSTRING(p.text FROM f.span_start + 1 FOR f.span_end - f.span_start) = '%s'
                """.formatted(words)).get(0);
        write("report/decisions-" + words + ".json", """
                {"decisions": [{"subject": "finding", "fingerprint": "%s", "verdict": "accepted", "author": "M. Reader",
                  "decided": "%s"}]}
                """.formatted(fingerprint, Instant.now()));
    }

    /** What the last command printed. */
    public String out() {
        return last.out();
    }

    /** What the last command wrote to standard error. */
    public String err() {
        return last.err();
    }

    /** The job file, to be changed. */
    public Path job() {
        return job;
    }

    /** The first column of a query of the store, which no command may hold. */
    public List<String> query(String sql) throws SQLException {
        try (Connection store = store()) {
            return StoreRows.query(store, sql);
        }
    }

    /** Changes the store, which no command may hold. */
    void execute(String sql) throws SQLException {
        try (Connection store = store();
                Statement statement = store.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the store holds, as in {@link StoreRows#of}. */
    List<String> rows() throws SQLException {
        try (Connection store = store()) {
            return StoreRows.of(store);
        }
    }

    private Connection store() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:hsqldb:file:" + folder.resolve("store/store") + ";hsqldb.lock_file=false;shutdown=true",
                "SA",
                "");
    }
}
