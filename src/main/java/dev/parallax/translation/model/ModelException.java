package dev.parallax.translation.model;

import org.jspecify.annotations.Nullable;

/** A model could not be had. The message says which, why, and what to do. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }

    ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
