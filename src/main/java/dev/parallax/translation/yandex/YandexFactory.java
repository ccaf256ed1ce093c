package dev.parallax.translation.yandex;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.HttpTranslatorFactory;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.net.URI;

/**
 * Makes the engine {@code yandex}. The key is in {@code YANDEX_TRANSLATE_API_KEY}; the option {@code folder} names the
 * cloud folder, where the key's own is not meant. It takes the job's glossary.
 */
public final class YandexFactory extends HttpTranslatorFactory {

    private static final Endpoint ENDPOINT = new Endpoint(
            "yandex",
            URI.create("https://translate.api.cloud.yandex.net"),
            Endpoint.Key.required("YANDEX_TRANSLATE_API_KEY", "Authorization", "Api-Key "),
            Yandex::kind);

    private static final TranslationLimits LIMITS = new TranslationLimits(1_000, 10_000);

    public YandexFactory(Environment environment) {
        super(ENDPOINT, environment, "folder");
    }

    @Override
    protected Translator translator(TranslatorSettings settings, JsonServer server) {
        return new RemoteTranslator(
                id(), settings.model(), LIMITS, new Yandex(server, settings.option("folder", ""), settings.glossary()));
    }
}
