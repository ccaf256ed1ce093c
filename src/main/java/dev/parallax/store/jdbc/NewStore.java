package dev.parallax.store.jdbc;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.parallax.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An embedded store that begins with all tables: HSQLDB reads them out of a file of its own, sooner than the migrations of
 * all versions make them. {@code NewStoreTests} has that file from the migrations.
 */
final class NewStore {

    /** As HSQLDB writes it, with Flyway's history among its rows. */
    private static final String SCRIPT = "/db/new-store.script";

    private NewStore() {}

    /**
     * Begins a store in a folder that has no file of one.
     *
     * @return false where there is one already, whole or not
     * @throws StoreException when the folder cannot be written
     */
    static boolean begin(Path folder) {
        Path begun = folder.resolve("new-" + StoreDatabase.NAME);
        try (InputStream script = Objects.requireNonNull(NewStore.class.getResourceAsStream(SCRIPT))) {
            if (isBegun(folder)) {
                return false;
            }
            // On disk, and then there all at once: a kill or a power cut leaves no half of a store.
            Files.write(begun, script.readAllBytes(), CREATE, WRITE, TRUNCATE_EXISTING, SYNC);
            Files.move(begun, folder.resolve(StoreDatabase.NAME + ".script"), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw FolderLock.unwritable(folder, e);
        }
    }

    private static boolean isBegun(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(StoreDatabase.NAME + "."));
        }
    }
}
