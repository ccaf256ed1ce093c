package dev.parallax.translation.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonServerTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final HttpServer server;
    private String body = "{}";
    private int megabytes;

    JsonServerTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] first = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                exchange.getResponseBody().write(first);
                for (int i = 0; i < megabytes; i++) {
                    exchange.getResponseBody().write(" ".repeat(MEGABYTE).getBytes(UTF_8));
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void breaksAReplyOffThatIsLongerThanAnyTranslation() {
        megabytes = 100;
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(this::get)
                .withMessageContaining("answered with more than 16 MiB")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.BAD_ITEM));
    }

    @Test
    void takesALongReply() {
        body = "{\"text\": \"" + "a".repeat(3 * MEGABYTE) + "\"}";
        megabytes = 2;
        assertThat(get()).hasSize(3 * MEGABYTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"error": {"code": 429, "message": "x"}}                         | SLOW_DOWN
            {"error": {"code": "401", "message": "x"}}                       | CONFIGURATION
            {"error": {"code": "insufficient_quota"}}                        | STOP_TODAY
            {"error": {"status": "RESOURCE_EXHAUSTED", "message": "x"}}      | SLOW_DOWN
            {"error": {"type": "overloaded_error", "message": "Overloaded"}} | SLOW_DOWN
            {"error": "The text is too long"}                                | BAD_ITEM
            {"error": "Invalid API key"}                                     | CONFIGURATION
            {"error": true, "message": "something went wrong"}               | RETRY
            {"errors": [{"message": "Too many requests"}]}                   | SLOW_DOWN
            {"error": {"message": "model is loading"}, "status": 503}        | RETRY
            """)
    void classesAnErrorInsideASuccessByItsCodeOrItsWords(String reply, Kind kind) {
        body = reply;
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(this::get)
                .withMessageContaining("answered with an error")
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "a", "error": null}
            {"text": "a", "error": ""}
            {"text": "a", "error": false, "errors": []}
            {"text": "a", "status": "ok", "code": 200}
            """)
    void takesAReplyThatSaysThatThereIsNoError(String reply) {
        body = reply;
        assertThat(get()).isEqualTo("a");
    }

    @Test
    void leavesAnItemWithoutATranslationEmptyAndItsNeighboursAlone() {
        assertThat(json().texts(
                                JsonMapper.shared()
                                        .readTree("[{\"text\": \"a\"}, {\"text\": null}, {}, {\"text\": \"b\"}]"),
                                "/text"))
                .containsExactly("a", "", "", "b");
    }

    private String get() {
        JsonServer json = json();
        return json.text(json.get("/").path("text"));
    }

    private JsonServer json() {
        return new JsonServer(
                "stub",
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                Map.of(),
                List.of(),
                Duration.ofSeconds(20),
                FailureRule.BY_STATUS);
    }
}
