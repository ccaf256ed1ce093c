package dev.parallax.translation.yandex;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import dev.parallax.translation.http.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the engine {@code yandex}. The key is in {@code YANDEX_TRANSLATE_API_KEY}; the option {@code folder} names the
 * cloud folder, where the key's own is not meant. It takes the job's glossary.
 */
public final class YandexFactory implements TranslatorFactory {

    private static final String ID = "yandex";

    private static final URI ADDRESS = URI.create("https://translate.api.cloud.yandex.net");

    private static final TranslationLimits LIMITS = new TranslationLimits(1_000, 10_000);

    private final Environment environment;

    public YandexFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("folder");
        Secret key = Secret.required(environment, ID, "YANDEX_TRANSLATE_API_KEY");
        JsonServer server = new JsonServer(
                ID,
                Objects.requireNonNullElse(settings.address(), ADDRESS),
                Map.of("Authorization", "Api-Key " + key.reveal()),
                List.of(key),
                settings.timeout(),
                Yandex::kind);
        return new RemoteTranslator(
                ID, settings.model(), LIMITS, new Yandex(server, settings.option("folder", ""), settings.glossary()));
    }
}
