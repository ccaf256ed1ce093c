package dev.parallax.message;

/** A failure that explains itself in any interface language; its own message is English. */
public interface Explained {

    /** What went wrong, and what to do. */
    Message explanation();
}
