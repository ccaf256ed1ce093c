package dev.parallax.translation.mtranserver;

import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import dev.parallax.translation.http.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the engine {@code mtranserver}. Its address is the server's; a token, if it wants one, is in {@code MTRANSERVER_TOKEN}. */
public final class MTranServerFactory implements TranslatorFactory {

    private static final String ID = "mtranserver";

    /** The server has no limit of its own; these keep a call short. */
    private static final TranslationLimits LIMITS = new TranslationLimits(50, 20_000);

    private final Environment environment;

    public MTranServerFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly();
        Optional<Secret> token = Secret.optional(environment, ID, "MTRANSERVER_TOKEN");
        JsonServer server = new JsonServer(
                ID,
                settings.requiredAddress(),
                token.map(secret -> Map.of("Authorization", "Bearer " + secret.reveal()))
                        .orElse(Map.of()),
                token.map(List::of).orElse(List.of()),
                settings.timeout(),
                FailureRule.BY_STATUS);
        return new RemoteTranslator(ID, settings.model(), LIMITS, new MTranServer(server));
    }
}
