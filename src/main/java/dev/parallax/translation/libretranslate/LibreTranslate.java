package dev.parallax.translation.libretranslate;

import static dev.parallax.translation.http.FailureRule.BY_STATUS;
import static dev.parallax.translation.http.FailureRule.NO_STATUS;

import dev.parallax.message.Message;
import dev.parallax.translation.KnownWord;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import dev.parallax.translation.http.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a LibreTranslate server understands. */
final class LibreTranslate implements RemoteTranslator.Api {

    private final JsonServer server;
    private final Optional<Secret> key;

    LibreTranslate(JsonServer server, Optional<Secret> key) {
        this.server = server;
        this.key = key;
    }

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("q", texts);
        body.put("source", pair.source());
        body.put("target", pair.target());
        body.put("format", "text");
        key.ifPresent(secret -> body.put("api_key", secret.reveal()));
        JsonNode reply = server.post("/translate", body);
        return server.texts(reply.path("translatedText"), "");
    }

    @Override
    public void check(LanguagePair pair) {
        boolean known = server.get("/languages")
                .valueStream()
                .filter(language -> language.path("code").asString("").equals(pair.source()))
                .flatMap(language -> language.path("targets").valueStream())
                .anyMatch(target -> target.asString("").equals(pair.target()));
        if (!known) {
            throw server.failure(Kind.CONFIGURATION, Message.of("engine.pair", pair.toString()));
        }
        // The list is free to all; and a server with a wrong secret does not refuse, but sends an emoji.
        String word = translate(pair, List.of(KnownWord.of(pair))).get(0);
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw server.failure(Kind.CONFIGURATION, Message.of("engine.word", word));
        }
    }

    /** It says 400 of several things; only its words tell them apart. */
    static Kind kind(int status, JsonNode body) {
        String message = JsonServer.message(body).toLowerCase(Locale.ROOT);
        return (status == 400 || status == NO_STATUS) && (message.contains("exceeds") || message.contains("limit"))
                ? Kind.BAD_ITEM
                : BY_STATUS.kind(status, body);
    }
}
