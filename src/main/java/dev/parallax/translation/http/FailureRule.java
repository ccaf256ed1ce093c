package dev.parallax.translation.http;

import dev.parallax.translation.TranslationException.Kind;
import tools.jackson.databind.JsonNode;

/** Which class of failure an engine's error reply is. */
@FunctionalInterface
public interface FailureRule {

    /** What the codes of HTTP say, where an engine has no rule of its own; −1 is an answer that is not HTTP. */
    FailureRule BY_STATUS = (status, body) -> switch (status) {
        case 408, 425 -> Kind.RETRY;
        case 413, 414 -> Kind.BAD_ITEM;
        case 402 -> Kind.STOP_TODAY;
        case 429 -> Kind.SLOW_DOWN;
        default -> status >= 500 || status < 300 ? Kind.RETRY : Kind.CONFIGURATION;
    };

    /** @param body the reply's JSON; a missing node when it is none */
    Kind kind(int status, JsonNode body);
}
