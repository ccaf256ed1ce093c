package dev.parallax.store.jdbc;

import dev.parallax.article.FileNames;
import dev.parallax.message.Message;
import dev.parallax.store.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Holds a folder for one process by the operating system's lock on a file in it, which ends with the process however that
 * ends. The file next to it says who holds it, and whether they give way. Who wants the folder of such a holder locks a
 * second file until they have it, so that a wish, too, ends with its process.
 */
final class FolderLock implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String WANTED = "wanted";
    private static final String HOLDER = "in-use-by.txt";
    private static final String GIVES_WAY = "gives way";

    /** A holder that gives way looks more often than once a second, and ends what it is at. */
    private static final Duration LONGEST_GIVING_WAY = Duration.ofSeconds(30);

    private static final long STEP_MILLIS = 100;

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, at once or from a holder that gives way.
     *
     * @param holder who takes it, on one line: as {@link MessageColumns#text} has it
     * @throws StoreException.InUse when another has it and keeps it
     * @throws StoreException when the folder cannot be written
     */
    static FolderLock take(Path folder, String holder) {
        try {
            return takeNow(folder, holder);
        } catch (StoreException.InUse busy) {
            if (keeps(folder)) {
                throw busy;
            }
            return ask(folder, holder);
        }
    }

    /**
     * The same for a holder that gives way: neither is anybody asked to, nor is the folder taken from who waits for it. Throws
     * as {@link #take} does.
     */
    static FolderLock takeGivingWay(Path folder, String holder) {
        FolderLock lock = takeNow(folder, holder + System.lineSeparator() + GIVES_WAY);
        if (lock.isWanted()) {
            lock.close();
            throw inUse(folder);
        }
        return lock;
    }

    private static FolderLock ask(Path folder, String holder) {
        long deadline = System.nanoTime() + LONGEST_GIVING_WAY.toNanos();
        try (FileChannel wanted = open(folder, WANTED)) {
            while (true) {
                tryLock(wanted, false); // another may have it: one wish is enough
                try {
                    return takeNow(folder, holder);
                } catch (StoreException.InUse busy) {
                    if (keeps(folder) || System.nanoTime() > deadline || !slept()) {
                        throw busy;
                    }
                }
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(STEP_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static FolderLock takeNow(Path folder, String holder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = open(folder, LOCK);
            if (tryLock(channel, false) == null) {
                channel.close();
                throw inUse(folder);
            }
            Files.write(folder.resolve(HOLDER), holder.getBytes(StandardCharsets.UTF_8));
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            close(channel);
            throw unwritable(folder, e);
        }
    }

    private static StoreException.InUse inUse(Path folder) {
        return new StoreException.InUse(
                Message.of("night.store.in-use", FileNames.shown(folder), holder(folder), "store"));
    }

    static StoreException unwritable(Path folder, IOException e) {
        return new StoreException(Message.of("night.store.unwritable", FileNames.shown(folder), e.toString()), e);
    }

    /** Whether somebody waits for a holder that gives way. */
    boolean isWanted() {
        try (FileChannel wanted = open(folder, WANTED)) {
            return tryLock(wanted, true) == null;
        } catch (IOException e) {
            return false; // who wants the folder cannot have said so
        }
    }

    private static FileChannel open(Path folder, String file) throws IOException {
        return FileChannel.open(
                folder.resolve(file), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static Message holder(Path folder) {
        Message unknown = Message.of("night.store.another");
        try {
            return Files.readString(folder.resolve(HOLDER))
                    .lines()
                    .findFirst()
                    .map(MessageColumns::ofText)
                    .orElse(unknown);
        } catch (IOException e) {
            return unknown;
        }
    }

    /** Whether the holder does not give way. One who is just coming or going has no name there: that is soon seen. */
    private static boolean keeps(Path folder) {
        try {
            return Files.readString(folder.resolve(HOLDER)).lines().noneMatch(GIVES_WAY::equals);
        } catch (IOException e) {
            return false;
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

    /** Once closed it is another's: closing it again does nothing. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve(HOLDER));
        } catch (IOException ignored) {
            // a stale name does no harm: the lock decides
        }
        close(channel);
    }
}
