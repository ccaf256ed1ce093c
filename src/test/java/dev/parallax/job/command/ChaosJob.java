package dev.parallax.job.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample's articles in a job of a test's own. */
final class ChaosJob {

    private ChaosJob() {}

    /**
     * @param engine with the keys beside it
     *
     * @param store the key under {@code store}
     * @param more keys of the top level
     */
    static Path write(Path file, String engine, String store, String more) throws IOException {
        return write(file, Path.of("sample-input"), engine, store, 2, more);
    }

    static Path write(Path file, Path articles, String engine, String store, int threads, String more)
            throws IOException {
        return Files.writeString(file, """
                name: chaos
                sources:
                  - name: sample
                    folder: %s
                    exclude: ["broken/**"]
                translator:
                  engine: %s
                store:
                  %s
                report:
                  folder: %s
                limits:
                  threads: %d
                %s
                """.formatted(
                        articles.toAbsolutePath(),
                        engine,
                        store,
                        file.resolveSibling("report-" + file.getFileName()),
                        threads,
                        more));
    }
}
