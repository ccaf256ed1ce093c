package dev.parallax.translation.yandex;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class YandexTests extends HttpTranslatorContract {

    YandexTests() {
        super(
                YandexFactory::new,
                TranslatorSettings.of("yandex").withOption("folder", "b1g"),
                Key.required("YANDEX_TRANSLATE_API_KEY"));
    }

    @Override
    protected List<String> textsOf(Request request) {
        return request.getUrl().equals("/translate/v2/translate")
                ? json(request)
                        .path("texts")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                : List.of();
    }

    @Override
    protected String reply(List<String> translations) {
        return translations.stream()
                .map(text -> "{\"text\": " + quoted(text) + "}")
                .collect(Collectors.joining(", ", "{\"translations\": [", "]}"));
    }

    @Override
    protected String otherReply(Request request) {
        return "{\"languages\": [{\"code\": \"en\", \"name\": \"English\"}, {\"code\": \"ru\", \"name\": \"русский\"}]}";
    }

    @Override
    protected String errorBody(String message) {
        return "{\"code\": 3, \"message\": " + quoted(message) + ", \"details\": []}";
    }

    @Override
    protected List<ErrorReply> errors() {
        return List.of(
                new ErrorReply(400, errorBody("unsupported target_language_code: tlh"), Kind.CONFIGURATION),
                new ErrorReply(400, errorBody("texts length must be not greater than 10000"), Kind.BAD_ITEM),
                new ErrorReply(401, errorBody("Unknown api key"), Kind.CONFIGURATION),
                new ErrorReply(403, errorBody("Permission denied"), Kind.CONFIGURATION),
                new ErrorReply(429, errorBody("limit on requests was exceeded"), Kind.SLOW_DOWN),
                new ErrorReply(500, errorBody("Internal error"), Kind.RETRY),
                new ErrorReply(503, errorBody("Unavailable"), Kind.RETRY));
    }

    @Test
    void leavesMisspellingsAndSendsTheTermsThatStandInTheText() {
        Glossary glossary = Glossary.of(
                pair(),
                List.of(new Glossary.Term("министр", "minister"), new Glossary.Term("биржа", "stock exchange")));

        create(settings().withGlossary(glossary)).translate(new TranslationRequest(pair(), texts()));

        assertThat(lastRequest())
                .contains("\"speller\":false", "\"folderId\":\"b1g\"", "\"translatedText\":\"minister\"")
                .doesNotContain("stock exchange");
    }
}
