package dev.parallax.store;

/** A finding against the night before. */
public enum FindingState {
    /** Never seen before this run. */
    NEW,
    /** Seen before, still there. */
    KNOWN,
    /** It was fixed once, and is there again. */
    REOPENED,
    /** It was there, and is gone. */
    FIXED
}
