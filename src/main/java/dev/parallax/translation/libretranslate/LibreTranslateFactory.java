package dev.parallax.translation.libretranslate;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import dev.parallax.translation.http.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the engine {@code libretranslate}. Its address is the server's; the operator's limits go into the options
 * {@code texts} and {@code characters}; a key, if the server wants one, into {@code LIBRETRANSLATE_API_KEY}.
 */
public final class LibreTranslateFactory implements TranslatorFactory {

    private static final String ID = "libretranslate";

    private final Environment environment;

    public LibreTranslateFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("texts", "characters");
        Optional<Secret> key = Secret.optional(environment, ID, "LIBRETRANSLATE_API_KEY");
        JsonServer server = new JsonServer(
                ID,
                settings.requiredAddress(),
                Map.of(),
                key.map(List::of).orElse(List.of()),
                settings.timeout(),
                LibreTranslate::kind);
        return new RemoteTranslator(
                ID,
                settings.model(),
                new TranslationLimits(
                        settings.option("texts", 50, 1, 10_000), settings.option("characters", 5_000, 100, 1_000_000)),
                new LibreTranslate(server, key));
    }
}
