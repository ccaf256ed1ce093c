package dev.parallax.job.night;

import dev.parallax.article.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine's folder for temporary files, which readers of large files need. */
public final class TempFolder {

    private static final long LEAST_ROOM = 1 << 20;

    /** What a reader may put there of one file, in times the file's size: itself, and what it unpacks to. */
    private static final int TIMES_A_FILE = 4;

    private TempFolder() {}

    /** It is no fault of any file's: the message says what is wrong with the folder, and what to do. */
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusable(Path folder, String why) {
            super("The folder for temporary files, " + folder + ", cannot be used (" + why + "): make room there, give"
                    + " this user the right to write, or name another with -Djava.io.tmpdir=FOLDER; files that were not"
                    + " read are read by the next start");
        }
    }

    /** @throws Unusable when nothing can be written there */
    public static void check() {
        check(LEAST_ROOM);
    }

    /**
     * Asked before a file is blamed that could not be read.
     *
     * @throws Unusable when there is too little room for what reading the file may need
     */
    static void check(SourceFile file) {
        check(LEAST_ROOM + TIMES_A_FILE * size(file.path()));
    }

    private static void check(long room) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.delete(Files.createTempFile(folder, "parallax", ".tmp"));
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < room) {
                throw new Unusable(
                        folder, "it has " + (free >> 10) + " KiB of room, and " + (room >> 10) + " are needed");
            }
        } catch (IOException e) {
            throw new Unusable(folder, e.toString());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // it has gone meanwhile
        }
    }
}
