package dev.parallax.job.night;

import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import org.jspecify.annotations.Nullable;

/** What was counted of a run for its report, so that it need not be counted again when the run has ended. Safe for use by several threads. */
final class CountedRun {

    private volatile @Nullable RunSummary counted;

    void note(RunSummary summary) {
        counted = summary;
    }

    /** The run as it stands, counted unless that was done before. */
    RunSummary summary(RunReader store, long run) {
        RunSummary noted = counted;
        return noted != null && noted.run() == run ? store.summary(noted) : store.summary(run);
    }
}
