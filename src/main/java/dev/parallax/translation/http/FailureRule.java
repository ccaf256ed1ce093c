package dev.parallax.translation.http;

import dev.parallax.translation.TranslationException.Kind;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Which class of failure an engine's error reply is. */
@FunctionalInterface
public interface FailureRule {

    /** The status of an error reply that has none: it came as a success, and names no code of HTTP. */
    int NO_STATUS = 0;

    /** What the codes of HTTP say, and the reply's words where it has no code, for an engine without a rule of its own. */
    FailureRule BY_STATUS = (status, body) -> switch (status) {
        case NO_STATUS -> FailureRule.byWords(body).orElse(Kind.RETRY);
        case 408, 425 -> Kind.RETRY;
        case 413, 414 -> Kind.BAD_ITEM;
        case 402 -> Kind.STOP_TODAY;
        case 429, 529 -> Kind.SLOW_DOWN;
        default -> status >= 500 || status < 300 ? Kind.RETRY : Kind.CONFIGURATION;
    };

    /**
     * @param status HTTP's; of an error inside a success the code that the body names, or {@link #NO_STATUS}
     * @param body the reply's JSON; a missing node when it is none
     */
    Kind kind(int status, JsonNode body);

    /** What the reply's words and codes say, where HTTP's status says too little; empty when they say nothing known. */
    static Optional<Kind> byWords(JsonNode body) {
        return FailureWords.kind(body);
    }
}
