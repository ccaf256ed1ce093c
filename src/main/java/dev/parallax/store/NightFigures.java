package dev.parallax.store;

import java.time.OffsetDateTime;

/**
 * What a night showed when it ended, for the curves over nights.
 *
 * @param open how many findings awaited a reviewer
 * @param fresh how many of them were new
 * @param notRead how many files could not be read
 */
public record NightFigures(long run, OffsetDateTime started, int open, int fresh, int fixed, int stories, int notRead) {

    /** The figures of a run as it stands. */
    public static NightFigures of(RunSummary summary) {
        return new NightFigures(
                summary.run(),
                summary.started(),
                summary.findings().open(),
                summary.findings().fresh(),
                summary.findings().fixed(),
                summary.comparing().stories(),
                summary.reading().quarantined());
    }
}
