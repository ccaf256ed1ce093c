package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A LibreTranslate server on the loopback interface that counts what it is asked, and may be told to refuse. */
final class StubEngine implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LANGUAGES = "[{\"code\": \"ru\", \"name\": \"Russian\", \"targets\": [\"en\"]}]";

    /** What happens instead of a translation. */
    @FunctionalInterface
    interface Refusal {
        /** @param call its number, from 1 @return HTTP's status, 200 to translate, or below 0 for no answer at all */
        int status(int call);
    }

    private final HttpServer server;
    private final Map<String, Integer> answered = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Refusal refusal = call -> 200;

    StubEngine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/languages", exchange -> answer(exchange, 200, LANGUAGES));
        server.createContext("/translate", this::translate);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on, with calls counted from 1 again; the word that checks the engine is no call. */
    void refuse(Refusal next) {
        calls.set(0);
        refusal = next;
    }

    /** How often each text was translated, the word that checks the engine aside. */
    Map<String, Integer> answered() {
        return Map.copyOf(answered);
    }

    private void translate(HttpExchange exchange) throws IOException {
        List<String> texts = JSON.readTree(exchange.getRequestBody().readAllBytes())
                .path("q")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        boolean check = texts.equals(List.of("Да"));
        int status = check ? 200 : refusal.status(calls.incrementAndGet());
        if (status < 0) {
            exchange.close();
        } else if (status != 200) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, status, "{\"error\": \"refused\"}");
        } else {
            if (!check) {
                texts.forEach(text -> answered.merge(text, 1, Integer::sum));
            }
            answer(
                    exchange,
                    200,
                    JSON.writeValueAsString(Map.of(
                            "translatedText",
                            texts.stream()
                                    .map(text -> "Translated: " + text.length())
                                    .toList())));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
