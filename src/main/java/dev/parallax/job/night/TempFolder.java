package dev.parallax.job.night;

import dev.parallax.article.SourceFile;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine's folder for temporary files, which readers of large files need. */
public final class TempFolder {

    private static final long LEAST_ROOM = 1 << 20;

    /** What a reader may put there of one file, in times the file's size: itself, and what it unpacks to. */
    private static final int TIMES_A_FILE = 4;

    private TempFolder() {}

    /** It is no fault of any file's: the explanation says what is wrong with the folder, and what to do. */
    public static final class Unusable extends RuntimeException implements Explained {

        private static final long serialVersionUID = 1L;

        private final transient Message explanation;

        Unusable(Path folder, Message why) {
            this(Message.of("night.temp-folder", folder.toString(), why));
        }

        private Unusable(Message explanation) {
            super(Messages.english(explanation));
            this.explanation = explanation;
        }

        @Override
        public Message explanation() {
            return explanation;
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
                throw new Unusable(folder, Message.of("night.temp-room", free >> 10, room >> 10));
            }
        } catch (IOException e) {
            throw new Unusable(folder, Message.plain(e.toString()));
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
