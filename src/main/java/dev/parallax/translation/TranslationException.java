package dev.parallax.translation;

import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call to an engine failed as a whole. */
public class TranslationException extends RuntimeException implements Explained {

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
    private final transient Message explanation;
    private final @Nullable Duration wait;

    /** @param wait how long the engine asks to wait; null when it does not say */
    public TranslationException(Kind kind, Message explanation, @Nullable Duration wait, @Nullable Throwable cause) {
        super(Messages.english(explanation), cause);
        this.kind = kind;
        this.explanation = explanation;
        this.wait = wait;
    }

    public TranslationException(Kind kind, Message explanation) {
        this(kind, explanation, null, null);
    }

    /** For the words of others, which are shown as they are. */
    public TranslationException(Kind kind, String words, @Nullable Duration wait, @Nullable Throwable cause) {
        this(kind, Message.plain(words), wait, cause);
    }

    /** For the words of others, which are shown as they are. */
    public TranslationException(Kind kind, String words) {
        this(kind, words, null, null);
    }

    @Override
    public Message explanation() {
        return explanation;
    }

    public Kind kind() {
        return kind;
    }

    /** How long the engine asks to wait; null when it does not say. */
    public @Nullable Duration waitTime() {
        return wait;
    }
}
