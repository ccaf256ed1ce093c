package dev.parallax.store;

/**
 * Stands for what a run's {@link StoryRecord} holds: of two records with the same version one need not be read.
 *
 * @param content stands for all of it but what is new to the run and what was known before, and how many nights have shown what
 *     a reviewer dismissed; empty when nothing can be said without reading it
 * @param night stands for all of it but the number of the run; empty when nothing can be said without reading it
 */
public record StoryVersion(String content, String night) {

    /** Of a story that has to be read. */
    public static final StoryVersion UNKNOWN = new StoryVersion("", "");
}
