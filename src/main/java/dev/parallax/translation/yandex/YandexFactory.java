package dev.parallax.translation.yandex;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.net.URI;

/**
 * Makes the engine {@code yandex}. The key is in {@code YANDEX_TRANSLATE_API_KEY}; the option {@code folder} names the
 * cloud folder, where the key's own is not meant. It takes the job's glossary.
 */
public final class YandexFactory implements TranslatorFactory {

    private static final Endpoint ENDPOINT = new Endpoint(
            "yandex",
            URI.create("https://translate.api.cloud.yandex.net"),
            Endpoint.Key.required("YANDEX_TRANSLATE_API_KEY", "Authorization", "Api-Key "),
            Yandex::kind);

    private static final TranslationLimits LIMITS = new TranslationLimits(1_000, 10_000);

    private final Environment environment;

    public YandexFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ENDPOINT.engine();
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("folder");
        JsonServer server = ENDPOINT.open(settings, environment);
        return new RemoteTranslator(
                id(), settings.model(), LIMITS, new Yandex(server, settings.option("folder", ""), settings.glossary()));
    }
}
