package dev.parallax.store;

/** What a run found of a file, or of an entry of a file that holds several. */
public enum ArticleOutcome {
    /** Never seen before. */
    READ,
    /** Seen before, with another text. */
    REVISED,
    /** Seen before, just so. */
    UNCHANGED,
    /** It gave no article. */
    QUARANTINED
}
