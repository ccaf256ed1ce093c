package dev.parallax.translation.chat;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.Endpoint;
import dev.parallax.translation.http.Environment;
import dev.parallax.translation.http.HttpTranslatorFactory;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the engine {@code chat}. Address (up to and without {@code /v1}) and model are needed; the key, if the server
 * wants one, is in {@code CHAT_API_KEY}. The option {@code characters} is the longest text of one call (by default
 * 4,000: three times that in tokens must fit the server's context), {@code seed} goes to the server, {@code thinking} is
 * the room in tokens of a model that thinks before it answers (8,000), {@code json} asks for the answer in JSON, and the
 * fields below {@code request} are put into each request. It takes the job's glossary.
 */
public final class ChatFactory extends HttpTranslatorFactory {

    private static final Endpoint ENDPOINT =
            new Endpoint("chat", null, Endpoint.Key.optional("CHAT_API_KEY", "Authorization", "Bearer "), Chat::kind);

    /** Longer fields are named by their hash: the model's name is a key of the store. */
    private static final int FIELDS_NAMED = 80;

    public ChatFactory(Environment environment) {
        super(ENDPOINT, environment, "characters", "seed", "thinking", "json", RequestFields.OPTION);
    }

    @Override
    protected Translator translator(TranslatorSettings settings, JsonServer server) {
        if (settings.model().isBlank()) {
            throw new TranslationException(Kind.CONFIGURATION, Message.of("engine.chat-model"));
        }
        int seed = settings.option("seed", 1, 0, Integer.MAX_VALUE);
        boolean asJson = settings.option("json", false);
        ObjectNode fields = RequestFields.of(settings);
        ChatDialect dialect = new ChatDialect(fields, settings.option("thinking", 8_000, 0, 1_000_000));
        return new RemoteTranslator(
                id(),
                settings.model() + ", prompt " + Chat.PROMPT_VERSION + ", seed " + seed + (asJson ? ", json" : "")
                        + named(fields),
                new TranslationLimits(1, settings.option("characters", 4_000, 100, 1_000_000)),
                new Chat(server, settings.model(), seed, asJson, dialect, settings.glossary()));
    }

    private static String named(ObjectNode fields) {
        String json = fields.toString();
        return fields.isEmpty()
                ? ""
                : ", request " + (json.length() <= FIELDS_NAMED ? json : Integer.toHexString(json.hashCode()));
    }
}
