package dev.parallax.translation.opusmt;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.HttpTranslatorFactory;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;

/** Makes the engine {@code opus-mt}. Its address is the server's, such as {@code http://localhost:8888}; it wants no key. */
public final class OpusMtFactory extends HttpTranslatorFactory {

    private static final Endpoint ENDPOINT = new Endpoint("opus-mt", null, Endpoint.Key.NONE, FailureRule.BY_STATUS);

    /** One text a call is all that it takes; it cuts sentences itself. */
    private static final TranslationLimits LIMITS = new TranslationLimits(1, 10_000);

    public OpusMtFactory() {
        super(ENDPOINT, variable -> null);
    }

    @Override
    protected Translator translator(TranslatorSettings settings, JsonServer server) {
        return new RemoteTranslator(id(), settings.model(), LIMITS, new OpusMt(server));
    }
}
