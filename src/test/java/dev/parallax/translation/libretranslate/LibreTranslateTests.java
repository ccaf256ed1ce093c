package dev.parallax.translation.libretranslate;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LibreTranslateTests extends HttpTranslatorContract {

    LibreTranslateTests() {
        super(
                LibreTranslateFactory::new,
                TranslatorSettings.of("libretranslate"),
                Key.optional("LIBRETRANSLATE_API_KEY"));
    }

    @Override
    protected List<String> textsOf(Request request) {
        return request.getUrl().equals("/translate")
                ? json(request).path("q").valueStream().map(JsonNode::asString).toList()
                : List.of();
    }

    @Override
    protected String reply(List<String> translations) {
        return "{\"translatedText\": " + quoted(translations) + "}";
    }

    @Override
    protected String otherReply(Request request) {
        return """
                [{"code": "en", "name": "English", "targets": ["en", "ru"]},
                 {"code": "ru", "name": "Russian", "targets": ["en", "ru"]}]""";
    }

    @Override
    protected String errorBody(String message) {
        return "{\"error\": " + quoted(message) + "}";
    }

    @Override
    protected List<ErrorReply> errors() {
        return List.of(
                new ErrorReply(400, errorBody("Invalid request: missing q parameter"), Kind.CONFIGURATION),
                new ErrorReply(
                        400, errorBody("Invalid request: request (6000) exceeds text limit (5000)"), Kind.BAD_ITEM),
                new ErrorReply(400, errorBody("tlh is not supported"), Kind.CONFIGURATION),
                new ErrorReply(
                        400, errorBody("Please contact the server operator to get an API key"), Kind.CONFIGURATION),
                new ErrorReply(403, errorBody("Invalid API key"), Kind.CONFIGURATION),
                new ErrorReply(429, errorBody("Slowdown: 10 per 1 minute"), Kind.SLOW_DOWN),
                new ErrorReply(500, errorBody("Cannot translate text"), Kind.RETRY),
                new ErrorReply(200, errorBody("tlh is not supported"), Kind.CONFIGURATION));
    }

    @Test
    void neverAsksTheServerToGuessTheLanguage() {
        createTranslator().translate(new TranslationRequest(pair(), texts()));

        assertThat(lastRequest())
                .contains("\"source\":\"ru\"", "\"target\":\"en\"", "\"format\":\"text\"", "\"api_key\":\"" + KEY);
    }
}
