package dev.parallax.finding;

import dev.parallax.finding.reading.StoryReading;
import java.util.List;

/**
 * Says how likely a reviewer would call a finding right. Checkers propose, a judge weighs. Implementations are deterministic
 * and safe for use by several threads.
 */
public interface Judge {

    /**
     * The candidates of one story, in their order, each with its probability. One that a checker has given a probability
     * itself keeps it.
     */
    List<Finding> judge(StoryReading story, List<Finding> candidates);

    /** Whether a finding with this probability is reported at this level. */
    boolean reports(FindingSettings.Level level, Finding judged);
}
