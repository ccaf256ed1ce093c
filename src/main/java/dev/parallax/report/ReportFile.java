package dev.parallax.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside the one it will replace, so that a reader of the folder sees the old one or the new one,
 * never half of one. Closed without {@link #replace}, it leaves the old one.
 */
public final class ReportFile implements Closeable {

    private final Path file;
    private final Path fresh;
    private final OutputStream bytes;
    private final Writer text;

    /** Makes the file's folder if it is missing. */
    public ReportFile(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".new");
        this.bytes = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16);
        this.text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    public OutputStream bytes() {
        return bytes;
    }

    /** In UTF-8. */
    public Writer text() {
        return text;
    }

    /** @return the file */
    public Path replace() throws IOException {
        text.close();
        return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            bytes.close();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What writes bytes. */
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** What writes text. */
    public interface Text {
        void write(Writer out) throws IOException;
    }

    /**
     * Writes text in UTF-8.
     *
     * @return the file
     */
    public static Path text(Path file, Text text) throws IOException {
        return whole(file, draft -> text.write(draft.text()));
    }

    /**
     * Writes bytes.
     *
     * @return the file
     */
    public static Path bytes(Path file, Bytes bytes) throws IOException {
        return whole(file, draft -> bytes.write(draft.bytes()));
    }

    private interface Content {
        void write(ReportFile draft) throws IOException;
    }

    private static Path whole(Path file, Content content) throws IOException {
        try (ReportFile draft = new ReportFile(file)) {
            content.write(draft);
            return draft.replace();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
