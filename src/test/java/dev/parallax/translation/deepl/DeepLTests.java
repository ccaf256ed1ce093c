package dev.parallax.translation.deepl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.http.HttpTranslatorContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLTests extends HttpTranslatorContract {

    private static final String NEW_GLOSSARY = """
            {"glossary_id": "id-of-the-new-one", "name": "n", "creation_time": "2026-11-22T20:00:00.000000Z",
             "dictionaries": [{"source_lang": "ru", "target_lang": "en", "entry_count": 1}]}""";

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
            return request.getMethod().getName().equals("GET") ? "{\"glossaries\": []}" : NEW_GLOSSARY;
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

    /** A free key has one: with {@code room} it is ours, of another night's terms. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void makesRoomForTheGlossaryOrSendsTheTermsAlong(boolean room) throws IOException {
        List<String> calls = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String there = "{\"glossaries\": [{\"glossary_id\": \"theirs\", \"name\": \"%s 0123\", \"creation_time\":"
                + " \"2026-11-22T20:00:00.000000Z\", \"dictionaries\": []}]}";
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            calls.add(call + " " + body);
            boolean full = calls.stream().noneMatch(each -> each.startsWith("DELETE"));
            String reply = call.equals("GET /v3/glossaries")
                    ? there.formatted(room ? "parallax" : "somebody's")
                    : call.equals("POST /v3/glossaries") ? NEW_GLOSSARY : reply(List.of("translated"));
            int status = call.equals("POST /v3/glossaries") && full ? 456 : call.startsWith("DELETE") ? 204 : 200;
            byte[] bytes = reply.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, status == 204 ? -1 : bytes.length);
            try (exchange) {
                if (status != 204) {
                    exchange.getResponseBody().write(bytes);
                }
            }
        });
        server.start();
        try (Translator translator = new DeepLFactory(variable -> KEY)
                .create(settings()
                        .withGlossary(Glossary.of(pair(), List.of(new Glossary.Term("министр", "minister"))))
                        .withAddress(URI.create(
                                "http://127.0.0.1:" + server.getAddress().getPort())))) {
            for (int i = 0; i < 2; i++) {
                assertThat(translator.translate(
                                new TranslationRequest(pair(), List.of("Министр сообщил журналистам о встрече."))))
                        .hasSize(1);
            }
        } finally {
            server.stop(0);
        }
        assertThat(calls.stream().filter(call -> call.startsWith("DELETE"))).hasSize(room ? 1 : 0);
        assertThat(calls.stream().filter(call -> call.startsWith("POST /v3/glossaries")))
                .hasSize(2);
        assertThat(URLDecoder.decode(calls.get(calls.size() - 1), UTF_8))
                .contains(room ? "glossary_id=id-of-the-new-one" : "context=министр = minister");
    }
}
