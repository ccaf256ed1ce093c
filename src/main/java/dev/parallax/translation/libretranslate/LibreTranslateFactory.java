package dev.parallax.translation.libretranslate;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.HttpTranslatorFactory;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;

/**
 * Makes the engine {@code libretranslate}. Its address is the server's; the operator's limits go into the options
 * {@code texts} and {@code characters}; a key, if the server wants one, into {@code LIBRETRANSLATE_API_KEY}.
 */
public final class LibreTranslateFactory extends HttpTranslatorFactory {

    private static final Endpoint ENDPOINT = new Endpoint(
            "libretranslate",
            null,
            Endpoint.Key.optional("LIBRETRANSLATE_API_KEY", "", ""), // it goes into the body
            LibreTranslate::kind);

    public LibreTranslateFactory(Environment environment) {
        super(ENDPOINT, environment, "texts", "characters");
    }

    @Override
    protected Translator translator(TranslatorSettings settings, JsonServer server) {
        return new RemoteTranslator(
                id(),
                settings.model(),
                new TranslationLimits(
                        settings.option("texts", 50, 1, 10_000), settings.option("characters", 5_000, 100, 1_000_000)),
                new LibreTranslate(server, secret()));
    }
}
