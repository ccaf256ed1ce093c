package dev.parallax.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The program that writes reports: when it is another one, what an earlier one wrote is written anew. */
public final class ReportProgram {

    /** All of it: what a report shows is read, found and said in many packages. */
    private static final String PROGRAM = "dev/parallax/";

    private static final String STAMP = stamp();

    private ReportProgram() {}

    /** Stands for the program's classes, templates and messages; in one word. */
    public static String name() {
        return STAMP;
    }

    private static String stamp() {
        StringBuilder files = new StringBuilder();
        try {
            URL own = Objects.requireNonNull(
                    ReportProgram.class.getResource(ReportProgram.class.getSimpleName() + ".class"));
            if (own.openConnection() instanceof JarURLConnection jar) {
                jar.getJarFile().stream()
                        .filter(entry -> entry.getName().contains(PROGRAM))
                        .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
                        .sorted()
                        .forEach(files::append);
            } else {
                addFiles(Path.of(own.toURI()).resolve("../..").normalize(), files);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The program's own files cannot be read; build it again", e);
        }
        return UUID.nameUUIDFromBytes(files.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void addFiles(Path folder, StringBuilder files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).sorted().forEach(file -> files.append(described(file)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String described(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
