package dev.parallax.store;

/**
 * A file on a run's list.
 *
 * @param number its place on the list
 * @param source the job's name for where it comes from
 * @param location the path relative to the source's folder
 */
public record ListedFile(long number, String source, String location) {}
