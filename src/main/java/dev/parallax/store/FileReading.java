package dev.parallax.store;

import dev.parallax.article.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file on a run's list.
 *
 * @param number its place on the list
 * @param read what it held; null when it is as it was when it was last read
 * @param stamp its {@link dev.parallax.article.FileStamp} before it was read; null when that tells nothing
 */
public record FileReading(
        long number,
        SourceFile file,
        @Nullable ReadFile read,
        @Nullable String stamp) {

    /** Of a file without a stamp. */
    public FileReading(long number, SourceFile file, @Nullable ReadFile read) {
        this(number, file, read, null);
    }
}
