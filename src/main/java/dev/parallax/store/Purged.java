package dev.parallax.store;

/**
 * What goes, or went, with old runs.
 *
 * @param runs whose outcomes go; their figures stay
 * @param outcomes rows that tell what a run found of a file
 * @param articles revisions of articles that no run kept has seen, nor any that tells the same story
 * @param findings in those articles
 */
public record Purged(int runs, int outcomes, int articles, int findings) {}
