package dev.parallax.article;

import dev.parallax.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** What came of one file, or of one entry of a file that holds several. */
public sealed interface Extraction {

    /** The file or entry, as in {@link Article#location()}. */
    String location();

    /** It was read. */
    record Extracted(Article article) implements Extraction {
        @Override
        public String location() {
            return article.location();
        }
    }

    /**
     * It could not be read, or holds no article.
     *
     * @param detail one sentence that a person understands, with the figures of the case
     */
    record Quarantined(String location, QuarantineReason reason, Message detail) implements Extraction {

        /** A file that the file system does not let be read. */
        public static Quarantined unopened(String location, IOException why) {
            Message detail = why instanceof AccessDeniedException
                    ? Message.of("reading.quarantine.denied")
                    : Message.of("reading.quarantine.unopened", String.valueOf(why.getMessage()));
            return new Quarantined(location, QuarantineReason.UNREADABLE, detail);
        }
    }
}
