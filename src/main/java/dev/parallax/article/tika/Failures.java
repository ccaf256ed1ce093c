package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final Pattern FOR_PROGRAMMERS = Pattern.compile("\\w\\.\\w+\\.\\w|\\w\\(|[a-z][A-Z]|0x|null");

    /** For whatever a parser trips over. */
    static final String BROKEN = "Its contents are broken where its format says that they must not be.";

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
                return new QuarantineException(
                        QuarantineReason.ENCRYPTED, "It is protected by a password: save it without one.");
            }
            if (cause instanceof ZeroByteFileException) {
                return new QuarantineException(QuarantineReason.EMPTY, "It holds no bytes.");
            }
            if (cause instanceof NoSuchFileException) {
                return new QuarantineException(
                        QuarantineReason.VANISHED, "It was listed, and gone when it was to be read.");
            }
            if (cause instanceof StackOverflowError) {
                return new QuarantineException(
                        QuarantineReason.UNREADABLE, "Its parts are nested too deeply to be read.");
            }
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("zip bomb")) {
                return new QuarantineException(QuarantineReason.ARCHIVE_BOMB, "It unpacks to far more than it is.");
            }
            if (cause instanceof EOFException || OF_TRUNCATED.stream().anyMatch(message::contains)) {
                return new QuarantineException(
                        QuarantineReason.TRUNCATED,
                        "It ends before it is complete, after %,d bytes.".formatted(entry.bytes().length));
            }
        }
        log.debug("Reading {} failed", entry.location(), failure);
        return new QuarantineException(QuarantineReason.UNREADABLE, detail(failure));
    }

    /** A parser's own words where they are for people; the rest is of use in the log alone. */
    private static String detail(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root instanceof IOException ? root.getMessage() : null;
        return message == null || FOR_PROGRAMMERS.matcher(message).find()
                ? BROKEN
                : "It could not be read: " + message.strip();
    }
}
