package dev.parallax.store;

import dev.parallax.finding.Finding;
import dev.parallax.store.Decision.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A finding, how it stands after a run, and what a reviewer thought of it.
 *
 * @param firstRun the run that first had it
 * @param decision the one in force, whether on this finding, its word or its rule; null when there is none
 * @param nights how many nights have shown it since that decision, the one it was made after included, or since it came
 *     back after it; 0 without one
 * @param reworded whether it was accepted in other words than those that this run found wrong in their place
 */
public record StoredFinding(
        Finding finding,
        FindingState state,
        long firstRun,
        @Nullable Decision decision,
        int nights,
        boolean reworded) {

    /** What became of a finding that a reviewer accepted. */
    public enum Progress {
        MENDED,
        /** It is still wrong, in other words. */
        CHANGED,
        /** It was mended, and is there again. */
        BACK,
        TO_MEND,
        STILL
    }

    /** A finding in the words that a reviewer saw. */
    public StoredFinding(Finding finding, FindingState state, long firstRun, @Nullable Decision decision, int nights) {
        this(finding, state, firstRun, decision, nights, false);
    }

    /** The same when it is no longer new. */
    StoredFinding settled() {
        return state == FindingState.NEW
                ? new StoredFinding(finding, FindingState.KNOWN, firstRun, decision, nights, reworded)
                : this;
    }

    /** Whether it awaits a reviewer: a face of another finding never does. */
    public boolean open() {
        return state != FindingState.FIXED && decision == null && finding.isReported();
    }

    /** Whether a reviewer called it right, and it still stands in the text. */
    public boolean toMend() {
        return state != FindingState.FIXED && isAccepted();
    }

    /** Whether a reviewer called it right, and it is gone from the text since the night before. */
    public boolean mended() {
        return state == FindingState.FIXED && isAccepted();
    }

    /** What became of it, of one that a reviewer accepted. */
    public Progress progress() {
        if (mended()) {
            return Progress.MENDED;
        }
        if (reworded) {
            return Progress.CHANGED;
        }
        if (nights > 1) {
            return Progress.STILL;
        }
        return state == FindingState.REOPENED ? Progress.BACK : Progress.TO_MEND;
    }

    private boolean isAccepted() {
        return decision != null && decision.verdict() == Verdict.ACCEPTED && finding.isReported();
    }
}
