package dev.parallax.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A file's size and the time of its last change: while they stay the same, so does the file.
 *
 * @param bytes the size
 * @param text both, in one word
 */
public record FileStamp(long bytes, String text) {

    /** A file may be written twice within what its time can tell apart: a time so near tells nothing. */
    private static final Duration TOO_NEAR = Duration.ofSeconds(2);

    /** The stamp of a file; none when it is no regular file, as a link is none, or cannot be looked at. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new FileStamp(
                            attributes.size(),
                            attributes.size() + "/"
                                    + attributes.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The same, of a file that is about to be read; none when it changed so lately that it may change again unseen. */
    public static Optional<FileStamp> beforeReading(Path file) {
        return of(file).filter(stamp -> {
            Instant changed = Instant.parse(stamp.text.substring(stamp.text.indexOf('/') + 1));
            return changed.isBefore(Instant.now().minus(TOO_NEAR));
        });
    }
}
