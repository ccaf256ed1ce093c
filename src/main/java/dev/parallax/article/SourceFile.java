package dev.parallax.article;

import java.nio.file.Path;

/**
 * A file that a source offers for reading.
 *
 * @param source the job's name for where it comes from
 * @param location the path relative to the source's folder, with {@code /} between names
 * @param path where to read it
 */
public record SourceFile(String source, String location, Path path) {}
