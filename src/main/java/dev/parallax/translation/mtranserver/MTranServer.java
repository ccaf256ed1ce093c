package dev.parallax.translation.mtranserver;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a MTranServer understands. */
record MTranServer(JsonServer server) implements RemoteTranslator.Api {

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        JsonNode reply = server.post(
                "/translate/batch", Map.of("from", pair.source(), "to", pair.target(), "texts", texts, "html", false));
        return server.texts(reply.path("results"), "");
    }
}
