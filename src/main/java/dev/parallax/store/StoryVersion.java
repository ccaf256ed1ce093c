package dev.parallax.store;

/**
 * Stands for what a run's {@link StoryRecord} holds: of two records with the same version one need not be read.
 *
 * @param content stands for all of it but what is new to the run and what was known before, and how many nights have shown what
 *     a reviewer dismissed; empty when nothing can be said without reading it
 * @param night stands for all of it but the number of the run; the same as {@code content} when nothing of it is new, and no
 *     reviewer has decided anything; empty when nothing can be said without reading it
 */
public record StoryVersion(String content, String night) {

    /** Of a story that has to be read. */
    public static final StoryVersion UNKNOWN = new StoryVersion("", "");

    /** That of what says nothing of the night. */
    public StoryVersion ofContent() {
        return new StoryVersion(content, content);
    }

    /** Whether nothing of it depends on the night. */
    public boolean isSettled() {
        return !content.isEmpty() && content.equals(night);
    }

    /** Whether it is that of an earlier record, or of what {@linkplain StoryRecord#settled() that has become} by itself. */
    public boolean comesFrom(StoryVersion earlier) {
        return !content.isEmpty() && content.equals(earlier.content) && (isSettled() || night.equals(earlier.night));
    }
}
