package dev.parallax.translation.google;

import dev.parallax.message.Message;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Google Cloud Translation v3 understands. */
final class Google implements RemoteTranslator.Api {

    private final JsonServer server;
    private final String parent;
    private final String model;
    private final String glossary;

    /**
     * @param model empty for Google's own choice
     *
     * @param glossary empty for none
     */
    Google(JsonServer server, String parent, String model, String glossary) {
        this.server = server;
        this.parent = parent;
        this.model = model;
        this.glossary = glossary;
    }

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("contents", texts);
        body.put("mimeType", "text/plain"); // by default it takes HTML, and sends entities back
        body.put("sourceLanguageCode", pair.source());
        body.put("targetLanguageCode", pair.target());
        if (!model.isEmpty()) {
            body.put("model", parent + "/models/" + model);
        }
        if (!glossary.isEmpty()) {
            body.put("glossaryConfig", Map.of("glossary", parent + "/glossaries/" + glossary));
        }
        JsonNode reply = server.post("/v3/" + parent + ":translateText", body);
        String list = glossary.isEmpty() ? "translations" : "glossaryTranslations";
        return server.texts(reply.path(list), "/translatedText");
    }

    @Override
    public void check(LanguagePair pair) {
        List<JsonNode> languages = server.get("/v3/" + parent + "/supportedLanguages")
                .path("languages")
                .valueStream()
                .toList();
        if (!has(languages, pair.source(), "supportSource") || !has(languages, pair.target(), "supportTarget")) {
            throw server.failure(Kind.CONFIGURATION, Message.of("engine.pair", pair.toString()));
        }
    }

    private static boolean has(List<JsonNode> languages, String tag, String side) {
        return languages.stream()
                .anyMatch(language -> language.path("languageCode").asString("").equals(tag)
                        && language.path(side).asBoolean(false));
    }

    /** Quota spent is 403 as well as 429; only its words tell a day's from a minute's. */
    static Kind kind(int status, JsonNode body) {
        String message = JsonServer.message(body).toLowerCase(Locale.ROOT);
        if (status == 403 || status == 429) {
            if (message.contains("daily limit") || message.contains("per day")) {
                return Kind.STOP_TODAY;
            }
            return status == 429 || message.contains("rate limit") ? Kind.SLOW_DOWN : Kind.CONFIGURATION;
        }
        boolean tooLong = message.contains("too long") || message.contains("too large");
        return status == 400 && tooLong ? Kind.BAD_ITEM : FailureRule.BY_STATUS.kind(status, body);
    }
}
