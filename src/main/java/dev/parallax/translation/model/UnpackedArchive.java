package dev.parallax.translation.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * An archive's files, in a folder that goes when this is closed.
 *
 * @param folder where all of it was unpacked
 */
record UnpackedArchive(Path folder) implements AutoCloseable {

    /** @param file .zip, .tar or .tar.gz */
    static UnpackedArchive of(Path file) throws IOException {
        Path folder = Files.createTempDirectory("parallax-model");
        UnpackedArchive archive = new UnpackedArchive(folder);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                ArchiveInputStream<?> entries = entries(file, bytes)) {
            for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path to = entry.resolveIn(folder); // throws for a name that leads out of the folder
                if (!entry.isDirectory()) {
                    Files.createDirectories(to.getParent());
                    Files.copy(entries, to);
                }
            }
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static ArchiveInputStream<?> entries(Path file, InputStream bytes) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return new ZipArchiveInputStream(bytes);
        }
        return new TarArchiveInputStream(name.endsWith(".tar") ? bytes : new GzipCompressorInputStream(bytes));
    }

    /** The folder with the files: the only one that the archive has, or all of it. */
    Path content() throws IOException {
        try (Stream<Path> top = Files.list(folder)) {
            List<Path> entries = top.toList();
            boolean one = entries.size() == 1 && Files.isDirectory(entries.get(0));
            return one && !entries.get(0).endsWith("onnx") ? entries.get(0) : folder;
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
