package dev.parallax.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder under a name that HSQLDB can open. It names its files by text: in a locale without Russian letters it would take
 * a name of such letters for one of question marks, and begin an empty store there; after a semicolon it looks for options.
 * Such a folder is opened through a link, which is deleted when this is closed.
 */
final class NamedFolder implements AutoCloseable {

    private static final String LINK = "store";

    /** In an address of HSQLDB; what follows are options. */
    private static final char ENDS_A_NAME = ';';

    private final Path path;
    private final boolean isLink;

    private NamedFolder(Path path, boolean isLink) {
        this.path = path;
        this.isLink = isLink;
    }

    /** @throws IOException when there is no room for the link among the temporary files */
    static NamedFolder of(Path folder) throws IOException {
        if (isWritable(folder)) {
            return new NamedFolder(folder, false);
        }
        Path link = Files.createTempDirectory("parallax-store").resolve(LINK);
        return new NamedFolder(Files.createSymbolicLink(link, folder.toAbsolutePath()), true);
    }

    private static boolean isWritable(Path folder) {
        String text = folder.toString();
        try {
            return text.indexOf(ENDS_A_NAME) < 0 && Path.of(text).equals(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (isLink) {
            Files.deleteIfExists(path);
            Files.deleteIfExists(Objects.requireNonNull(path.getParent()));
        }
    }
}
