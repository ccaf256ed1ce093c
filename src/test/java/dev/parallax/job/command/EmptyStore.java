package dev.parallax.job.command;

import dev.parallax.message.Message;
import dev.parallax.store.jdbc.StoreDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** An embedded store whose tables are all empty. A night that finds one has its tables sooner than one that makes them. */
final class EmptyStore {

    private static final Path FOLDER = make();

    private EmptyStore() {}

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("empty-store");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            StoreDatabase.embedded(folder, Message.plain("an empty store"), 1).close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copyTo(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(FOLDER, folder);
    }
}
