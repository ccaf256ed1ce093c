package dev.parallax.translation.mtranserver;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.HttpTranslatorFactory;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;

/** Makes the engine {@code mtranserver}. Its address is the server's; a token, if it wants one, is in {@code MTRANSERVER_TOKEN}. */
public final class MTranServerFactory extends HttpTranslatorFactory {

    private static final Endpoint ENDPOINT = new Endpoint(
            "mtranserver",
            null,
            Endpoint.Key.optional("MTRANSERVER_TOKEN", "Authorization", "Bearer "),
            FailureRule.BY_STATUS);

    /** The server has no limit of its own; these keep a call short. */
    private static final TranslationLimits LIMITS = new TranslationLimits(50, 20_000);

    public MTranServerFactory(Environment environment) {
        super(ENDPOINT, environment);
    }

    @Override
    protected Translator translator(TranslatorSettings settings, JsonServer server) {
        return new RemoteTranslator(id(), settings.model(), LIMITS, new MTranServer(server));
    }
}
