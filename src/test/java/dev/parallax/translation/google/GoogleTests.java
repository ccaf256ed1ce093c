package dev.parallax.translation.google;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GoogleTests extends HttpTranslatorContract {

    GoogleTests() {
        super(
                GoogleFactory::new,
                TranslatorSettings.of("google").withOption("project", "desk-1"),
                Key.required("GOOGLE_TRANSLATE_TOKEN"));
    }

    @Override
    protected List<String> textsOf(Request request) {
        return request.getUrl().equals("/v3/projects/desk-1/locations/global:translateText")
                ? json(request)
                        .path("contents")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                : List.of();
    }

    @Override
    protected String reply(List<String> translations) {
        String list = translations.stream()
                .map(text -> "{\"translatedText\": " + quoted(text)
                        + ", \"model\": \"projects/1/locations/x/models/general/nmt\"}")
                .collect(Collectors.joining(", ", "[", "]"));
        return "{\"translations\": " + list + ", \"glossaryTranslations\": " + list.replace("⟦", "⟦glossary ") + "}";
    }

    @Override
    protected String otherReply(Request request) {
        return """
                {"languages": [{"languageCode": "en", "supportSource": true, "supportTarget": true},
                               {"languageCode": "ru", "supportSource": true, "supportTarget": true}]}""";
    }

    @Override
    protected String errorBody(String message) {
        return "{\"error\": {\"code\": 0, \"message\": " + quoted(message) + ", \"status\": \"X\"}}";
    }

    @Override
    protected List<ErrorReply> errors() {
        return List.of(
                new ErrorReply(400, errorBody("Invalid 'source': \"Invalid language\""), Kind.CONFIGURATION),
                new ErrorReply(400, errorBody("Text is too long."), Kind.BAD_ITEM),
                new ErrorReply(401, errorBody("Request had invalid authentication credentials."), Kind.CONFIGURATION),
                new ErrorReply(403, errorBody("Daily Limit Exceeded"), Kind.STOP_TODAY),
                new ErrorReply(403, errorBody("User Rate Limit Exceeded"), Kind.SLOW_DOWN),
                new ErrorReply(
                        403, errorBody("Cloud Translation API has not been used in project"), Kind.CONFIGURATION),
                new ErrorReply(
                        429, errorBody("Quota exceeded for quota metric 'characters' per minute"), Kind.SLOW_DOWN),
                new ErrorReply(503, errorBody("The service is currently unavailable."), Kind.RETRY));
    }

    @Test
    void asksForPlainText() {
        createTranslator().translate(new TranslationRequest(pair(), texts()));

        assertThat(lastRequest()).contains("\"mimeType\":\"text/plain\"").doesNotContain("glossaryConfig");
    }

    @Test
    void takesTheGlossarysTranslationsWhereThereIsOne() {
        assertThat(create(settings().withOption("glossary", "news"))
                        .translate(new TranslationRequest(pair(), texts()))
                        .toString())
                .contains("⟦glossary ");
        assertThat(lastRequest()).contains("projects/desk-1/locations/global/glossaries/news");
    }
}
