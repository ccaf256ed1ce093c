package dev.parallax.message;

/** A failure that explains itself in any interface language; its own message is English. */
public interface Explained {

    /** What went wrong, and what to do. */
    Message explanation();

    /** What a failure says of itself: its explanation, or else its own words. */
    static Message of(Throwable failure) {
        return failure instanceof Explained explained
                ? explained.explanation()
                : Message.plain(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }
}
