package dev.parallax.finding;

import dev.parallax.finding.reading.StoryReading;
import java.util.List;

/**
 * Looks for one kind of finding. Implementations are deterministic, keep nothing of a story after the call, and are
 * safe for use by several threads.
 */
public interface Checker {

    /** The name by which a job file hears or silences this checker; lower case, words joined by hyphens, stable. */
    String id();

    /**
     * The findings in this story, in any order, best made by {@link Place#finding}. A checker that does not know a
     * language finds nothing in it.
     */
    List<Finding> check(StoryReading story);
}
