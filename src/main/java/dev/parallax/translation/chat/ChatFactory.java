package dev.parallax.translation.chat;

import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;

/**
 * Makes the engine {@code chat}. Address (up to and without {@code /v1}) and model are needed; the key, if the server
 * wants one, is in {@code CHAT_API_KEY}. The option {@code characters} is the longest text of one call (by default
 * 4,000: three times that in tokens must fit the server's context), {@code seed} goes to the server. It takes the
 * job's glossary.
 */
public final class ChatFactory implements TranslatorFactory {

    private static final Endpoint ENDPOINT =
            new Endpoint("chat", null, Endpoint.Key.optional("CHAT_API_KEY", "Authorization", "Bearer "), Chat::kind);

    private final Environment environment;

    public ChatFactory(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String id() {
        return ENDPOINT.engine();
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly("characters", "seed");
        if (settings.model().isBlank()) {
            throw new TranslationException(
                    Kind.CONFIGURATION,
                    "The engine chat needs translator.model in the job file: the server's name of the model");
        }
        JsonServer server = ENDPOINT.open(settings, environment);
        int seed = settings.option("seed", 1, 0, Integer.MAX_VALUE);
        Chat chat = new Chat(server, settings.model(), seed, settings.glossary());
        return new RemoteTranslator(
                id(),
                settings.model() + ", prompt " + Chat.PROMPT_VERSION + ", seed " + seed,
                new TranslationLimits(1, settings.option("characters", 4_000, 100, 1_000_000)),
                chat);
    }
}
