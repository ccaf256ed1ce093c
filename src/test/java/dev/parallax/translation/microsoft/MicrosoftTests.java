package dev.parallax.translation.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MicrosoftTests extends HttpTranslatorContract {

    MicrosoftTests() {
        super(
                MicrosoftFactory::new,
                TranslatorSettings.of("microsoft").withOption("region", "westeurope"),
                Key.required("MICROSOFT_TRANSLATOR_KEY"));
    }

    @Override
    protected List<String> textsOf(Request request) {
        return json(request)
                .valueStream()
                .map(item -> item.path("Text").asString())
                .toList();
    }

    @Override
    protected String reply(List<String> translations) {
        return translations.stream()
                .map(text -> "{\"translations\": [{\"text\": " + quoted(text) + ", \"to\": \"en\"}]}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    protected String errorBody(String message) {
        return error(403000, message);
    }

    private static String error(int code, String message) {
        return "{\"error\": {\"code\": " + code + ", \"message\": " + quoted(message) + "}}";
    }

    @Override
    protected List<ErrorReply> errors() {
        return List.of(
                new ErrorReply(400, error(400036, "The target language is not valid."), Kind.CONFIGURATION),
                new ErrorReply(400, error(400050, "The input text is too long."), Kind.BAD_ITEM),
                new ErrorReply(400, error(400072, "The body contains too many elements."), Kind.BAD_ITEM),
                new ErrorReply(400, error(400077, "The maximum request size has been exceeded."), Kind.BAD_ITEM),
                new ErrorReply(401, error(401000, "The request is not authorized."), Kind.CONFIGURATION),
                new ErrorReply(403, error(403001, "The free quota is spent."), Kind.STOP_TODAY),
                new ErrorReply(408, error(408001, "The system is being updated."), Kind.RETRY),
                new ErrorReply(429, error(429000, "Too many requests."), Kind.SLOW_DOWN),
                new ErrorReply(500, error(500000, "An unexpected error."), Kind.RETRY),
                new ErrorReply(503, error(503000, "The service is unavailable."), Kind.RETRY));
    }

    @Test
    void saysBothLanguages() {
        createTranslator().translate(new TranslationRequest(pair(), texts()));

        assertThat(lastRequest()).startsWith("/translate?api-version=3.0&textType=plain&from=ru&to=en\n");
    }
}
