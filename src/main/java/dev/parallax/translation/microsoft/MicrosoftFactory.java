package dev.parallax.translation.microsoft;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.HttpTranslatorFactory;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.net.URI;
import java.util.Map;

/**
 * Makes the engine {@code microsoft}. The key is in {@code MICROSOFT_TRANSLATOR_KEY}; the option {@code region} names
 * the resource's region; the model is a custom category.
 */
public final class MicrosoftFactory extends HttpTranslatorFactory {

    private static final Endpoint ENDPOINT = new Endpoint(
            "microsoft",
            URI.create("https://api.cognitive.microsofttranslator.com"),
            Endpoint.Key.required("MICROSOFT_TRANSLATOR_KEY", "Ocp-Apim-Subscription-Key", ""),
            Microsoft::kind);

    private static final TranslationLimits LIMITS = new TranslationLimits(1_000, 50_000);

    public MicrosoftFactory(Environment environment) {
        super(ENDPOINT, environment, "region");
    }

    @Override
    protected Translator translator(TranslatorSettings settings, JsonServer server) {
        return new RemoteTranslator(id(), settings.model(), LIMITS, new Microsoft(server, settings.model()));
    }

    @Override
    protected Map<String, String> headers(TranslatorSettings settings) {
        String region = settings.option("region", "");
        return region.isEmpty() ? Map.of() : Map.of("Ocp-Apim-Subscription-Region", region);
    }
}
