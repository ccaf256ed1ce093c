package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.io.EOFException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.ZeroByteFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the parsers' exceptions mean to a person. */
final class Failures {

    /** Parsers tell some cases by their message alone. */
    private static final List<String> OF_TRUNCATED = List.of(
            "truncated",
            "unexpected end",
            "unexpected eof",
            "premature eof",
            "end of file",
            "truncat",
            "eocd",
            "end of central directory");

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static QuarantineException explain(Throwable failure, Entry entry) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof QuarantineException known) {
                return known;
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof InvalidPasswordException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return new QuarantineException(QuarantineReason.ENCRYPTED, Message.of("reading.quarantine.password"));
            }
            if (cause instanceof ZeroByteFileException) {
                return new QuarantineException(QuarantineReason.EMPTY, Message.of("reading.quarantine.no-bytes"));
            }
            if (cause instanceof NoSuchFileException) {
                return new QuarantineException(QuarantineReason.VANISHED, Message.of("reading.quarantine.vanished"));
            }
            if (cause instanceof StackOverflowError) {
                return new QuarantineException(QuarantineReason.UNREADABLE, Message.of("reading.quarantine.nested"));
            }
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("zip bomb")) {
                return new QuarantineException(QuarantineReason.ARCHIVE_BOMB, Message.of("reading.quarantine.bomb"));
            }
            if (cause instanceof EOFException || OF_TRUNCATED.stream().anyMatch(message::contains)) {
                return new QuarantineException(
                        QuarantineReason.TRUNCATED, Message.of("reading.quarantine.truncated", entry.bytes().length));
            }
        }
        log.debug("Reading {} failed", entry.location(), failure);
        return new QuarantineException(QuarantineReason.UNREADABLE, Message.of("reading.quarantine.broken"));
    }
}
