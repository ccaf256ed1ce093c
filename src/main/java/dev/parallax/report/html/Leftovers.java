package dev.parallax.report.html;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What was there one night and is not there the next: it must not look like part of this report. */
final class Leftovers {

    private Leftovers() {}

    /** Removes the folder's pages and scripts, except for those of these names. */
    static void remove(Path folder, Set<String> files) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{html,js}")) {
            for (Path file : found) {
                if (!files.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
