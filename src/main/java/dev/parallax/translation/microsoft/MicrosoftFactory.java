package dev.parallax.translation.microsoft;

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
import java.util.TreeMap;

/**
 * Makes the engine {@code microsoft}. The key is in {@code MICROSOFT_TRANSLATOR_KEY}; the option {@code region} names
 * the resource's region; the model is a custom category.
 */
public final class MicrosoftFactory implements TranslatorFactory {

    private static final String ID = "microsoft";

    private static final URI ADDRESS = URI.create("https://api.cognitive.microsofttranslator.com");

    private static final TranslationLimits LIMITS = new TranslationLimits(1_000, 50_000);

    private final Environment environment;

    public MicrosoftFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("region");
        Secret key = Secret.required(environment, ID, "MICROSOFT_TRANSLATOR_KEY");
        Map<String, String> headers = new TreeMap<>();
        headers.put("Ocp-Apim-Subscription-Key", key.reveal());
        String region = settings.option("region", "");
        if (!region.isEmpty()) {
            headers.put("Ocp-Apim-Subscription-Region", region);
        }
        JsonServer server = new JsonServer(
                ID,
                Objects.requireNonNullElse(settings.address(), ADDRESS),
                headers,
                List.of(key),
                settings.timeout(),
                Microsoft::kind);
        return new RemoteTranslator(ID, settings.model(), LIMITS, new Microsoft(server, settings.model()));
    }
}
