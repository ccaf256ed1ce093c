package dev.parallax.job.command;

import dev.parallax.job.Launcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A job {@code test} over the articles of a folder's {@code in}, whose commands are started as a user starts them. */
public final class MadeUpNights {

    private final Path folder;
    private final Path job;
    private String out = "";

    public MadeUpNights(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("in"));
        this.job = write("job.yml", """
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
                """);
    }

    public Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    public int run(String... options) {
        return command("run", options);
    }

    /** @return the exit code; what it printed is {@link #out} */
    public int command(String command, String... options) {
        String[] arguments = Stream.concat(Stream.of(command, job.toString()), Stream.of(options))
                .toArray(String[]::new);
        PrintStream systemOut = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            return Launcher.launch(arguments);
        } finally {
            System.setOut(systemOut);
            out = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    /** What the last command printed. */
    public String out() {
        return out;
    }

    /** The first column of a query of the store, which no command may hold. */
    public List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + folder.resolve("store/store") + ";hsqldb.lock_file=false;shutdown=true",
                        "SA",
                        "");
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
