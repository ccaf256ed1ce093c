package dev.parallax.store.jdbc;

import dev.parallax.store.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds a folder for one process by the operating system's lock on a file in it, which ends with the process however that
 * ends. The file next to it says who holds it.
 */
final class FolderLock implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String HOLDER = "in-use-by.txt";

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @throws StoreException.InUse when another has it
     * @throws StoreException when the folder cannot be written
     */
    static FolderLock take(Path folder, String holder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StoreException.InUse("The store " + folder + " is in use by " + holder(folder)
                        + ": wait until it is done, or give this job a store of its own");
            }
            Files.write(folder.resolve(HOLDER), holder.getBytes(StandardCharsets.UTF_8));
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            close(channel);
            throw new StoreException(
                    "The store " + folder + " cannot be written (" + e + "): free some space, mend the path, or give"
                            + " this user the right to write there",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve(HOLDER)).strip();
        } catch (IOException e) {
            return "another process";
        }
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException ignored) {
                // the first failure is the one to tell
            }
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve(HOLDER));
        } catch (IOException ignored) {
            // a stale name does no harm: the lock decides
        }
        close(channel);
    }
}
