package dev.parallax.translation.http;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import java.util.Optional;

/** A key. It is read from the environment, and shows itself nowhere. */
public final class Secret {

    private final String variable;
    private final String value;

    private Secret(String variable, String value) {
        this.variable = variable;
        this.value = value;
    }

    /**
     * Reads a key that the engine cannot do without.
     *
     * @throws TranslationException of the kind {@code CONFIGURATION} that names the variable when it is not set, or
     *     holds what no key does
     */
    public static Secret required(Environment environment, String engine, String variable) {
        return optional(environment, engine, variable)
                .orElseThrow(() ->
                        new TranslationException(Kind.CONFIGURATION, Message.of("engine.needs-key", engine, variable)));
    }

    /** Reads a key that some servers ask for and some do not; empty when it is not set. */
    public static Optional<Secret> optional(Environment environment, String engine, String variable) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String key = value.strip();
        // The HTTP client would name the whole header, key and all, in its complaint.
        if (!key.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new TranslationException(Kind.CONFIGURATION, Message.of("engine.no-key", variable, engine));
        }
        return Optional.of(new Secret(variable, key));
    }

    /** The environment variable that it came from. */
    public String variable() {
        return variable;
    }

    /** The key itself, for the one place that sends it. */
    public String reveal() {
        return value;
    }

    /** The text without this key. */
    public String redact(String text) {
        return text.replace(value, "***");
    }

    @Override
    public String toString() {
        return "Secret[" + variable + "]";
    }
}
