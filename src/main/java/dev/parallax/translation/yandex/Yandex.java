package dev.parallax.translation.yandex;

import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.GlossaryTerms;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Yandex Translate v2 understands. */
final class Yandex implements RemoteTranslator.Api {

    /** Most terms that one call takes. */
    private static final int TERMS = 50;

    private final JsonServer server;
    private final String folder;
    private final Glossary glossary;

    /** @param folder empty for the key's own */
    Yandex(JsonServer server, String folder, Glossary glossary) {
        this.server = server;
        this.folder = folder;
        this.glossary = glossary;
    }

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sourceLanguageCode", pair.source());
        body.put("targetLanguageCode", pair.target());
        body.put("format", "PLAIN_TEXT");
        body.put("texts", texts);
        body.put("speller", false); // it would repair the very misspellings that are looked for
        if (!folder.isEmpty()) {
            body.put("folderId", folder);
        }
        List<Glossary.Term> terms = GlossaryTerms.in(glossary.terms(pair), texts, TERMS);
        if (!terms.isEmpty()) {
            body.put("glossaryConfig", Map.of("glossaryData", Map.of("glossaryPairs", pairs(terms))));
        }
        return server.texts(server.post("/translate/v2/translate", body).path("translations"), "/text");
    }

    private static List<Map<String, Object>> pairs(List<Glossary.Term> terms) {
        return terms.stream()
                .map(term -> Map.<String, Object>of(
                        "sourceText", term.source(), "translatedText", term.target(), "exact", false))
                .toList();
    }

    @Override
    public void check(LanguagePair pair) {
        Map<String, Object> body = folder.isEmpty() ? Map.of() : Map.of("folderId", folder);
        List<String> codes = server.post("/translate/v2/languages", body)
                .path("languages")
                .valueStream()
                .map(language -> language.path("code").asString(""))
                .toList();
        if (!codes.contains(pair.source()) || !codes.contains(pair.target())) {
            throw server.failure(Kind.CONFIGURATION, Message.of("engine.pair", pair.toString()));
        }
    }

    /** Over-long is a 400 like any other wrong argument; the words tell. */
    static Kind kind(int status, JsonNode body) {
        String message = JsonServer.message(body).toLowerCase(Locale.ROOT);
        boolean tooLong = message.contains("length") || message.contains("too long");
        return status == 400 && tooLong ? Kind.BAD_ITEM : FailureRule.BY_STATUS.kind(status, body);
    }
}
