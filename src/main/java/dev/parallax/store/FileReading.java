package dev.parallax.store;

import dev.parallax.article.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file on a run's list.
 *
 * @param number its place on the list
 * @param read what it held; null when it is as it was when it was last read
 */
public record FileReading(
        long number, SourceFile file, @Nullable ReadFile read) {}
