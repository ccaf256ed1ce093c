package dev.parallax.store;

import dev.parallax.finding.Finding;
import dev.parallax.store.Decision.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A finding, how it stands after a run, and what a reviewer thought of it.
 *
 * @param firstRun the run that first had it
 * @param decision the one in force, whether on this finding, its word or its rule; null when there is none
 * @param nights how many nights have shown it since that decision, the one it was made after included; 0 without one
 */
public record StoredFinding(
        Finding finding,
        FindingState state,
        long firstRun,
        @Nullable Decision decision,
        int nights) {

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

    private boolean isAccepted() {
        return decision != null && decision.verdict() == Verdict.ACCEPTED && finding.isReported();
    }
}
