package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A LibreTranslate server on the loopback interface that charges for each text: it knows what it translated, and what it
 * should not be asked again. It may be told to refuse.
 */
final class StubEngine implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The word by which an engine is checked, which is not counted. */
    private static final List<String> CHECK = List.of("Да");

    /** What happens instead of a translation. */
    @FunctionalInterface
    interface Refusal {
        /**
         * @param call its number, from 1
         *
         * @return HTTP's status, 200 to translate, or below 0 for no answer at all
         */
        int status(int call) throws InterruptedException;
    }

    private final HttpServer server;
    private final long millisACall;
    private final LexicalTranslator lexical = new LexicalTranslator();
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<String, Integer> answered = new HashMap<>();
    private final Set<String> stored = new HashSet<>();
    private final List<String> paidTwice = new ArrayList<>();
    private volatile Refusal refusal = call -> 200;
    private volatile Predicate<String> refused = text -> false;
    private volatile Map.Entry<Integer, String> refusing = Map.entry(500, "");

    StubEngine() throws IOException {
        this(0);
    }

    /** @param millisACall that each call takes */
    StubEngine(long millisACall) throws IOException {
        this.millisACall = millisACall;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(
                "/languages",
                exchange -> answer(exchange, 200, List.of(Map.of("code", "ru", "targets", List.of("en")))));
        server.createContext("/translate", exchange -> {
            try {
                translate(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
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

    /**
     * From now on, until it is told otherwise, a call with such a text gets that status and message; the word that
     * checks the engine may be one.
     */
    void refuseTexts(Predicate<String> texts, int status, String message) {
        refused = texts;
        refusing = Map.entry(status, message);
    }

    private void translate(HttpExchange exchange) throws IOException, InterruptedException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        List<String> texts =
                body.path("q").valueStream().map(JsonNode::asString).toList();
        boolean check = texts.equals(CHECK);
        int status = check ? 200 : refusal.status(calls.incrementAndGet());
        if (status < 0) {
            exchange.close();
        } else if (status != 200) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, status, Map.of("error", "refused"));
        } else if (texts.stream().anyMatch(refused)) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, refusing.getKey(), Map.of("error", refusing.getValue()));
        } else {
            if (!check) {
                count(texts);
            }
            LanguagePair pair = new LanguagePair(
                    body.path("source").asString(), body.path("target").asString());
            List<String> translated = lexical.translate(new TranslationRequest(pair, texts)).stream()
                    .map(result -> result instanceof TranslationResult.Translated done ? done.text() : "?")
                    .toList();
            Thread.sleep(millisACall);
            answer(exchange, 200, Map.of("translatedText", translated));
        }
    }

    private synchronized void count(List<String> texts) {
        for (String text : texts) {
            answered.merge(text, 1, Integer::sum);
            if (stored.contains(text)) {
                paidTwice.add(text);
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** How often each text was translated since the store was new. */
    synchronized Map<String, Integer> answered() {
        return Map.copyOf(answered);
    }

    /** From now on these are in the store. */
    synchronized void stored(Collection<String> texts) {
        stored.addAll(texts);
    }

    /** A new store knows nothing. */
    synchronized void forget() {
        stored.clear();
        answered.clear();
    }

    /** Texts that were in the store, and were asked for all the same. */
    synchronized List<String> paidTwice() {
        return List.copyOf(paidTwice);
    }

    /** How many texts were translated more than once since the store was new. */
    synchronized long askedAgain() {
        return answered.values().stream().filter(times -> times > 1).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
