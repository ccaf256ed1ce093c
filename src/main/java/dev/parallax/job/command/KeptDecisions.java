package dev.parallax.job.command;

import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.report.decisions.DecisionsFile;
import dev.parallax.store.DecisionLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What a reviewer decided while a night had the store, in files of the folder from which each night takes decisions in: so
 * nothing is lost when this process ends meanwhile. Safe for use by several threads.
 */
final class KeptDecisions {

    private final Path folder;
    private final String prefix = "decisions-review-" + Instant.now().toEpochMilli() + "-";
    private final List<Path> files = new ArrayList<>();
    private int number;

    KeptDecisions(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException when they are not on disk */
    synchronized void keep(byte[] decisions) throws IOException {
        Files.createDirectories(folder);
        number++;
        Path begun = folder.resolve("." + prefix + number + ".tmp");
        try {
            write(begun, decisions);
            files.add(Files.move(begun, folder.resolve(prefix + number + ".json"), StandardCopyOption.ATOMIC_MOVE));
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /**
     * Stores what was kept, in the order in which it came. What a night has taken in already changes nothing.
     *
     * @param says what could not be stored, a line each; its file stays
     */
    synchronized void store(DecisionLog log, Consumer<Message> says) {
        for (Path file : files) {
            try {
                log.record(DecisionsFile.read(file));
                Files.delete(file);
            } catch (IOException | IllegalArgumentException | DataIntegrityViolationException e) {
                says.accept(Message.of("command.review.not-stored", file.toString(), Explained.of(e)));
            }
        }
        files.clear();
    }
}
