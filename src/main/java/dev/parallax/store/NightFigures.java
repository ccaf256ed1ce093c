package dev.parallax.store;

import java.time.OffsetDateTime;

/**
 * What a night showed when it ended, for the curves over nights; it stays when the night itself is deleted.
 *
 * @param articles that it saw
 * @param open how many findings awaited a reviewer
 * @param fresh how many of them were new
 * @param notRead how many files could not be read
 * @param planted known slips that rode along; 0 for none
 * @param found how many of them it found
 */
public record NightFigures(
        long run,
        OffsetDateTime started,
        int articles,
        int open,
        int fresh,
        int fixed,
        int stories,
        int notRead,
        int planted,
        int found) {

    /** The figures of a run as it stands. */
    public static NightFigures of(RunSummary summary) {
        return new NightFigures(
                summary.run(),
                summary.started(),
                summary.reading().articles(),
                summary.findings().open(),
                summary.findings().fresh(),
                summary.findings().fixed(),
                summary.comparing().stories(),
                summary.reading().quarantined(),
                summary.canary().planted(),
                summary.canary().found());
    }

    /** The share of the planted slips that was found, 0 to 1; NaN when there were none. */
    public double recall() {
        return (double) found / planted;
    }
}
