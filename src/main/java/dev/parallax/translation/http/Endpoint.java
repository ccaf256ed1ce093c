package dev.parallax.translation.http;

import dev.parallax.translation.TranslatorSettings;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an engine answers, how it is told its key, and how it says that it failed: all that its factory needs to open a
 * {@link JsonServer} for a job.
 *
 * @param engine the engine's id
 * @param address the vendor's own; null for an engine whose address the job file has to say
 */
public record Endpoint(String engine, @Nullable URI address, Key key, FailureRule failures) {

    /**
     * A key.
     *
     * @param variable the environment variable that holds it; empty for an engine without one
     * @param required whether the engine cannot do without
     * @param header that it is sent in; empty when it is sent otherwise
     * @param scheme what stands before it there, such as {@code "Bearer "}
     */
    public record Key(String variable, boolean required, String header, String scheme) {

        public static final Key NONE = new Key("", false, "", "");

        /** A key without which the engine does nothing. */
        public static Key required(String variable, String header, String scheme) {
            return new Key(variable, true, header, scheme);
        }

        /** A key that some servers want and some do not. */
        public static Key optional(String variable, String header, String scheme) {
            return new Key(variable, false, header, scheme);
        }
    }

    /**
     * The engine's key.
     *
     * @throws dev.parallax.translation.TranslationException of the kind {@code CONFIGURATION} when it is required and not
     *     set
     */
    public Optional<Secret> secret(Environment environment) {
        if (key.variable.isEmpty()) {
            return Optional.empty();
        }
        return key.required
                ? Optional.of(Secret.required(environment, engine, key.variable))
                : Secret.optional(environment, engine, key.variable);
    }

    /** The server as a job names it. */
    public JsonServer open(TranslatorSettings settings, Environment environment) {
        return open(settings, environment, Map.of());
    }

    /**
     * The server as a job names it.
     *
     * @param more headers beside the key's
     * @throws dev.parallax.translation.TranslationException of the kind {@code CONFIGURATION} when key or address is
     *     missing or wrong
     */
    public JsonServer open(TranslatorSettings settings, Environment environment, Map<String, String> more) {
        Optional<Secret> secret = secret(environment);
        Map<String, String> headers = new TreeMap<>(more);
        if (!key.header.isEmpty()) {
            secret.ifPresent(known -> headers.put(key.header, key.scheme + known.reveal()));
        }
        URI named = settings.address();
        return new JsonServer(
                engine,
                named != null ? named : address != null ? address : settings.requiredAddress(),
                headers,
                secret.map(List::of).orElse(List.of()),
                settings.timeout(),
                failures);
    }
}
