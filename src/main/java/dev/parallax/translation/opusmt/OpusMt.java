package dev.parallax.translation.opusmt;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an OPUS-MT server (the Tornado one) understands. */
record OpusMt(JsonServer server) implements RemoteTranslator.Api {

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        return texts.stream().map(text -> translate(pair, text)).toList();
    }

    private String translate(LanguagePair pair, String text) {
        JsonNode reply =
                server.post("/api/translate", Map.of("from", pair.source(), "to", pair.target(), "source", text));
        return server.text(reply.path("translation"));
    }
}
