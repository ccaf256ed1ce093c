package dev.parallax.translation.mtranserver;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;

/** Makes the engine {@code mtranserver}. Its address is the server's; a token, if it wants one, is in {@code MTRANSERVER_TOKEN}. */
public final class MTranServerFactory implements TranslatorFactory {

    private static final Endpoint ENDPOINT = new Endpoint(
            "mtranserver",
            null,
            Endpoint.Key.optional("MTRANSERVER_TOKEN", "Authorization", "Bearer "),
            FailureRule.BY_STATUS);

    /** The server has no limit of its own; these keep a call short. */
    private static final TranslationLimits LIMITS = new TranslationLimits(50, 20_000);

    private final Environment environment;

    public MTranServerFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ENDPOINT.engine();
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly();
        JsonServer server = ENDPOINT.open(settings, environment);
        return new RemoteTranslator(id(), settings.model(), LIMITS, new MTranServer(server));
    }
}
