package dev.parallax.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that a reader of the folder sees the old one or the new one, never half of one. */
public final class ReportFile {

    private ReportFile() {}

    /** What writes bytes. */
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** What writes text. */
    public interface Text {
        void write(Writer out) throws IOException;
    }

    /** Writes text in UTF-8. @return the file */
    public static Path text(Path file, Text text) throws IOException {
        return bytes(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(writer);
            writer.flush();
        });
    }

    /** Writes bytes, after making the file's folder if it is missing. @return the file */
    public static Path bytes(Path file, Bytes bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                bytes.write(out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
