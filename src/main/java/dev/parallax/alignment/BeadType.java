package dev.parallax.alignment;

/** What a bead says of its two sides. */
public enum BeadType {
    /** One or more on each side, in the running order. */
    MATCH,
    /** One or more on each side, out of the running order. */
    MOVED,
    /** Source only: the target leaves it out. */
    OMISSION,
    /** Target only: the target adds it. */
    ADDITION
}
