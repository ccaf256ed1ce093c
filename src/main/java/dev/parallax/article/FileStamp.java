package dev.parallax.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A file's size and times: while they stay the same, so does the file.
 *
 * @param bytes the size
 * @param written when its bytes last changed, or what a program has set instead, as one does that dates files by their articles
 * @param changed when anything of it last changed, its name or that date included, which no program can set; where the
 *     system does not tell, as {@code written}
 */
public record FileStamp(long bytes, FileTime written, FileTime changed) {

    /** A file may be written twice within what its times can tell apart: a time so near tells nothing. */
    private static final Duration TOO_NEAR = Duration.ofSeconds(2);

    /** The stamp of a file; none when it is no regular file, as a link is none, or cannot be looked at. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            FileTime written = attributes.lastModifiedTime();
            return attributes.isRegularFile()
                    ? Optional.of(new FileStamp(attributes.size(), written, changed(file, written)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FileTime changed(Path file, FileTime otherwise) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
                : otherwise;
    }

    /** The same, of a file that is about to be read; none when it changed so lately that it may change again unseen. */
    public static Optional<FileStamp> beforeReading(Path file) {
        Instant lately = Instant.now().minus(TOO_NEAR);
        return of(file).filter(stamp -> stamp.written.toInstant().isBefore(lately)
                && stamp.changed.toInstant().isBefore(lately));
    }

    /** All of it in one word of up to 60 letters. */
    public String text() {
        return bytes + "/" + written.to(TimeUnit.NANOSECONDS) + "/" + changed.to(TimeUnit.NANOSECONDS);
    }
}
