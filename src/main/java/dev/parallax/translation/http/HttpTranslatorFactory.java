package dev.parallax.translation.http;

import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes an engine that answers with JSON over HTTP. A subclass says where it answers, which options it has, and what it
 * makes of the server.
 */
public abstract class HttpTranslatorFactory implements TranslatorFactory {

    private final Endpoint endpoint;
    private final Environment environment;
    private final List<String> options;

    /** @param options those that a job file may set */
    protected HttpTranslatorFactory(Endpoint endpoint, Environment environment, String... options) {
        this.endpoint = endpoint;
        this.environment = environment;
        this.options = List.of(options);
    }

    @Override
    public final String id() {
        return endpoint.engine();
    }

    @Override
    public final Translator create(TranslatorSettings settings) {
        settings.knowsOnly(options.toArray(String[]::new));
        return translator(settings, endpoint.open(settings, environment, headers(settings)));
    }

    /** The engine, on the server that the settings name. */
    protected abstract Translator translator(TranslatorSettings settings, JsonServer server);

    /** Headers that the server wants beside the key's. */
    protected Map<String, String> headers(TranslatorSettings settings) {
        return Map.of();
    }

    /** The key, for an engine that wants it elsewhere than in a header. */
    protected final Optional<Secret> secret() {
        return endpoint.secret(environment);
    }
}
