package dev.parallax.translation.model;

import dev.parallax.message.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fetches a model file by file into its folder. What was begun is gone on with, what is there already is kept, each file
 * is held to its checksum, and the manifest comes last: a folder with one is whole.
 */
final class ModelFetcher {

    private static final int TRIES = 6;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final int BUFFER = 1 << 16;

    /** Is told how many more bytes of a file have come. */
    interface Progress {
        void fetched(ModelFile file, long bytes);
    }

    /** How a fetch waits; a test does not. */
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    private final ModelFolders folders;
    private final Progress progress;
    private final Pause pause;

    ModelFetcher(ModelFolders folders, Progress progress, Pause pause) {
        this.folders = folders;
        this.progress = progress;
        this.pause = pause;
    }

    /** @throws ModelException when the model cannot be had; what has come stays for the next time */
    Path fetch(CataloguedModel model, ModelOrigin origin) throws InterruptedException {
        Path folder = folders.of(model);
        try {
            Files.createDirectories(folder);
            Pins pins = Pins.read(folders.pins());
            requireSpace(model, folder);
            Map<String, String> sha256 = new TreeMap<>();
            for (ModelFile file : model.files()) {
                sha256.put(file.path(), fetch(model, file, origin, pins));
            }
            Manifest.of(model, sha256).write(folder);
            return folder;
        } catch (IOException e) {
            throw new ModelException(
                    Message.of(
                            "engine.model.not-fetched", model.id(), folder.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    private String fetch(CataloguedModel model, ModelFile file, ModelOrigin origin, Pins pins)
            throws IOException, InterruptedException {
        Path whole = folders.of(model).resolve(file.path());
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        String expected = pins.expected(model, file);
        if (Files.exists(whole)) {
            String found = Manifest.sha256(whole);
            if (found.equals(expected)) {
                return found;
            }
            Files.delete(whole);
        }
        Files.createDirectories(part.getParent());
        long length = complete(file, part, origin);
        String found = Manifest.sha256(part);
        if ((length >= 0 && Files.size(part) != length) || (!expected.isEmpty() && !found.equals(expected))) {
            Files.delete(part);
            throw new IOException(String.format(
                    Locale.ROOT,
                    "%s is another file than the catalogue's: its SHA-256 is %s, not %s",
                    file.path(),
                    found,
                    expected));
        }
        if (expected.isEmpty()) {
            pins.pin(model, file, found);
        }
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        return found;
    }

    /**
     * Asks until the file is whole, or asking no longer helps.
     *
     * @return its length; -1 when nobody says it
     */
    private long complete(ModelFile file, Path part, ModelOrigin origin) throws IOException, InterruptedException {
        for (int tried = 1; ; tried++) {
            try {
                return append(file, part, origin);
            } catch (ModelOrigin.Refused refused) {
                throw refused;
            } catch (IOException interrupted) {
                if (tried == TRIES) {
                    throw interrupted;
                }
                pause.of(wait(interrupted, tried));
            }
        }
    }

    private static Duration wait(IOException failure, int tried) {
        Duration asked = failure instanceof HttpOrigin.Busy busy ? busy.asked() : Duration.ZERO;
        Duration own = Duration.ofSeconds(1L << (tried - 1));
        Duration longer = asked.compareTo(own) > 0 ? asked : own;
        return longer.compareTo(LONGEST_WAIT) < 0 ? longer : LONGEST_WAIT;
    }

    private long append(ModelFile file, Path part, ModelOrigin origin) throws IOException, InterruptedException {
        long have = Files.exists(part) ? Files.size(part) : 0;
        if (file.bytes() > 0 && have >= file.bytes()) {
            return file.bytes();
        }
        try (ModelOrigin.Content content = origin.open(file.path(), have)) {
            long length = content.length() < 0 ? file.bytes() == 0 ? -1 : file.bytes() : content.length();
            if (file.bytes() > 0 && length != file.bytes()) {
                throw new ModelOrigin.Refused(
                        file.path() + " has " + length + " bytes there, and " + file.bytes() + " in the catalogue");
            }
            try (OutputStream out = content.offset() == 0
                    ? Files.newOutputStream(part)
                    : Files.newOutputStream(part, StandardOpenOption.APPEND)) {
                copy(content, length, file, out);
            }
            if (length >= 0 && Files.size(part) < length) {
                throw new IOException(
                        file.path() + " broke off after " + Files.size(part) + " of " + length + " bytes");
            }
            return length;
        }
    }

    /** Takes no more than the length: a server that sends without an end fills no disk. */
    private void copy(ModelOrigin.Content content, long length, ModelFile file, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length < 0 ? Long.MAX_VALUE : length - content.offset() + 1;
        for (int read;
                left > 0 && (read = content.bytes().read(buffer, 0, (int) Math.min(BUFFER, left))) >= 0;
                left -= read) {
            out.write(buffer, 0, read);
            progress.fetched(file, read);
        }
    }

    private static void requireSpace(CataloguedModel model, Path folder) throws IOException {
        FileStore disk = Files.getFileStore(folder);
        long have = 0;
        for (ModelFile file : model.files()) {
            for (String name : new String[] {file.path(), file.path() + ".part"}) {
                Path there = folder.resolve(name);
                have += Files.exists(there) ? Files.size(there) : 0;
            }
        }
        long needed = model.bytes() - have;
        if (needed > disk.getUsableSpace()) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "%d MB are needed and %d MB are free: make room, or name another folder in %s",
                    needed / 1_000_000,
                    disk.getUsableSpace() / 1_000_000,
                    ModelFolders.VARIABLE));
        }
    }
}
