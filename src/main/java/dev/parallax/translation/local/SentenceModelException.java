package dev.parallax.translation.local;

/** A model failed on what it was given. Its message goes on from "the engine failed:". */
public final class SentenceModelException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SentenceModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
