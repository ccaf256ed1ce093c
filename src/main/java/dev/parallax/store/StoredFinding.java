package dev.parallax.store;

import dev.parallax.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding, how it stands after a run, and what a reviewer thought of it.
 *
 * @param firstRun the run that first had it
 * @param decision the one in force, whether on this finding, its word or its rule; null when there is none
 */
public record StoredFinding(
        Finding finding,
        FindingState state,
        long firstRun,
        @Nullable Decision decision) {

    /** Whether it awaits a reviewer. */
    public boolean open() {
        return state != FindingState.FIXED && decision == null;
    }
}
