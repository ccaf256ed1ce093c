package dev.parallax.translation.microsoft;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.JsonServer;
import dev.parallax.translation.http.RemoteTranslator;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Microsoft Translator v3 understands. */
final class Microsoft implements RemoteTranslator.Api {

    private final JsonServer server;
    private final String category;

    /** @param category empty for the general one */
    Microsoft(JsonServer server, String category) {
        this.server = server;
        this.category = category;
    }

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        String path = "/translate?api-version=3.0&textType=plain&from=" + encoded(pair.source()) + "&to="
                + encoded(pair.target()) + (category.isEmpty() ? "" : "&category=" + encoded(category));
        List<Map<String, String>> body =
                texts.stream().map(text -> Map.of("Text", text)).toList();
        return server.texts(server.post(path, body), "/translations/0/text");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** Its own six-digit codes say more than HTTP's. */
    static Kind kind(int status, JsonNode body) {
        return switch (body.at("/error/code").asInt(0)) {
            case 400050, 400072, 400077 -> Kind.BAD_ITEM;
            case 403001 -> Kind.STOP_TODAY;
            case 429000, 429001, 429002 -> Kind.SLOW_DOWN;
            default -> FailureRule.BY_STATUS.kind(status, body);
        };
    }
}
