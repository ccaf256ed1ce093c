package dev.parallax.translation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call to an engine failed as a whole. */
public class TranslationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the caller may do about it. */
    public enum Kind {
        /** Wait and try again. */
        RETRY,
        /** Over the rate: wait as long as the engine says, else longer each time, then try again. */
        SLOW_DOWN,
        /** The quota is spent: ask no more in this run. */
        STOP_TODAY,
        /** Key, pair or address is wrong: nothing will work until a person mends it. */
        CONFIGURATION,
        /** One of these texts is too much for the engine: split the batch, or set the text aside. */
        BAD_ITEM
    }

    private final Kind kind;
    private final @Nullable Duration wait;

    public TranslationException(Kind kind, String message, @Nullable Duration wait, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.wait = wait;
    }

    public TranslationException(Kind kind, String message) {
        this(kind, message, null, null);
    }

    public Kind kind() {
        return kind;
    }

    /** How long the engine asks to wait; null when it does not say. */
    public @Nullable Duration waitTime() {
        return wait;
    }
}
