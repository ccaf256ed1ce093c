package dev.parallax.translation.model;

import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import org.jspecify.annotations.Nullable;

/** A model could not be had. The message says which, why, and what to do. */
public final class ModelException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    ModelException(Message explanation) {
        this(explanation, null);
    }

    ModelException(Message explanation, @Nullable Throwable cause) {
        super(Messages.english(explanation), cause);
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
