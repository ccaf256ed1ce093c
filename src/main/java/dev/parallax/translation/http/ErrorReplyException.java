package dev.parallax.translation.http;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A server answered that it failed. */
public final class ErrorReplyException extends TranslationException {

    private static final long serialVersionUID = 1L;

    private final transient JsonNode body;

    ErrorReplyException(Kind kind, Message explanation, @Nullable Duration wait, JsonNode body) {
        super(kind, explanation, wait, null);
        this.body = body;
    }

    /** The reply's JSON; a missing node when it is none. It may repeat the key: to be read, and shown to nobody. */
    public JsonNode body() {
        return body;
    }
}
