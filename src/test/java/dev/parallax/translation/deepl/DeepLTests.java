package dev.parallax.translation.deepl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.net.URLDecoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeepLTests extends HttpTranslatorContract {

    DeepLTests() {
        super(DeepLFactory::new, TranslatorSettings.of("deepl"), Key.required("DEEPL_API_KEY"));
    }

    @Override
    protected List<String> textsOf(Request request) {
        return request.getUrl().endsWith("/v2/translate")
                ? Stream.of(request.getBodyAsString().split("&"))
                        .filter(field -> field.startsWith("text="))
                        .map(field -> URLDecoder.decode(field.substring("text=".length()), UTF_8))
                        .toList()
                : List.of();
    }

    @Override
    protected String reply(List<String> translations) {
        return translations.stream()
                .map(text -> "{\"detected_source_language\": \"RU\", \"text\": " + quoted(text)
                        + ", \"billed_characters\": 7, \"model_type_used\": \"quality_optimized\"}")
                .collect(Collectors.joining(", ", "{\"translations\": [", "]}"));
    }

    @Override
    protected String otherReply(Request request) {
        if (request.getUrl().contains("/usage")) {
            return "{\"character_count\": 30, \"character_limit\": 500000}";
        }
        if (request.getUrl().contains("/glossaries")) {
            return request.getMethod().getName().equals("GET") ? "{\"glossaries\": []}" : """
                      {"glossary_id": "id-of-the-new-one", "name": "n", "creation_time": "2026-11-22T20:00:00.000000Z",
                       "dictionaries": [{"source_lang": "ru", "target_lang": "en", "entry_count": 1}]}""";
        }
        return """
                [{"language": "RU", "name": "Russian"}, {"language": "EN", "name": "English"},
                 {"language": "EN-GB", "name": "English (British)", "supports_formality": false}]""";
    }

    @Override
    protected String errorBody(String message) {
        return "{\"message\": " + quoted(message) + "}";
    }

    @Override
    protected List<ErrorReply> errors() {
        return List.of(
                new ErrorReply(400, errorBody("Value for 'target_lang' not supported."), Kind.CONFIGURATION),
                new ErrorReply(403, errorBody("Wrong endpoint. Use https://api.deepl.com"), Kind.CONFIGURATION),
                new ErrorReply(404, errorBody("Not found"), Kind.CONFIGURATION),
                new ErrorReply(413, errorBody("Request Entity Too Large"), Kind.BAD_ITEM),
                new ErrorReply(414, errorBody("Request-URI Too Long"), Kind.BAD_ITEM),
                new ErrorReply(429, errorBody("Too many requests"), Kind.SLOW_DOWN),
                new ErrorReply(456, errorBody("Quota for this billing period has been exceeded"), Kind.STOP_TODAY),
                new ErrorReply(500, errorBody("Internal server error"), Kind.RETRY),
                new ErrorReply(504, errorBody("Unavailable"), Kind.RETRY),
                new ErrorReply(529, errorBody("Too many requests"), Kind.SLOW_DOWN));
    }

    @Test
    void saysTheSourceLanguageAndWhichEnglish() {
        create(settings().withOption("english", "en-US")).translate(new TranslationRequest(pair(), texts()));

        assertThat(lastRequest().toLowerCase(java.util.Locale.ROOT)).contains("source_lang=ru", "target_lang=en-us");
    }

    @Test
    void leavesTheGlossaryThereAndNamesIt() {
        Glossary glossary = Glossary.of(pair(), List.of(new Glossary.Term("министр", "minister")));

        create(settings().withGlossary(glossary)).translate(new TranslationRequest(pair(), texts()));

        assertThat(lastRequest()).contains("glossary_id=id-of-the-new-one");
    }
}
