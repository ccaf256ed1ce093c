package dev.parallax.translation.mtranserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MTranServerTests extends HttpTranslatorContract {

    MTranServerTests() {
        super(MTranServerFactory::new, TranslatorSettings.of("mtranserver"), Key.optional("MTRANSERVER_TOKEN"));
    }

    @Override
    protected List<String> textsOf(Request request) {
        return json(request).path("texts").valueStream().map(JsonNode::asString).toList();
    }

    @Override
    protected String reply(List<String> translations) {
        return "{\"results\": " + quoted(translations) + "}";
    }

    @Override
    protected String errorBody(String message) {
        return "{\"error\": " + quoted(message) + "}";
    }

    @Override
    protected List<ErrorReply> errors() {
        return List.of(
                new ErrorReply(400, errorBody("unknown language"), Kind.CONFIGURATION),
                new ErrorReply(401, errorBody("Unauthorized"), Kind.CONFIGURATION),
                new ErrorReply(429, errorBody("busy"), Kind.SLOW_DOWN),
                new ErrorReply(500, errorBody("model is loading"), Kind.RETRY),
                new ErrorReply(200, errorBody("model is loading"), Kind.RETRY));
    }

    @Test
    void asksForPlainTextInOneBatch() {
        createTranslator().translate(new TranslationRequest(pair(), texts()));

        assertThat(lastRequest()).startsWith("/translate/batch\n").contains("\"html\":false", "\"from\":\"ru\"");
    }
}
