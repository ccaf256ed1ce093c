package dev.parallax.job.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A LibreTranslate server that charges for each text: it knows what it was asked, and what it should not be asked again. */
final class CountingEngine implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MILLIS_A_CALL = 100;

    private final HttpServer server;
    private final LexicalTranslator lexical = new LexicalTranslator();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> stored = new HashSet<>();
    private final List<String> paidTwice = new ArrayList<>();

    CountingEngine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/languages", call -> answer(call, List.of(Map.of("code", "ru", "targets", List.of("en")))));
        server.createContext("/translate", this::translate);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void translate(HttpExchange call) throws IOException {
        JsonNode body = JSON.readTree(call.getRequestBody());
        List<String> texts =
                body.path("q").valueStream().map(JsonNode::asString).toList();
        count(texts);
        LanguagePair pair = new LanguagePair(
                body.path("source").asString(), body.path("target").asString());
        List<String> translated = lexical.translate(new TranslationRequest(pair, texts)).stream()
                .map(result -> result instanceof TranslationResult.Translated done ? done.text() : "?")
                .toList();
        try {
            Thread.sleep(MILLIS_A_CALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer(call, Map.of("translatedText", translated));
    }

    private synchronized void count(List<String> texts) {
        for (String text : texts) {
            asked.merge(text, 1, Integer::sum);
            if (stored.contains(text)) {
                paidTwice.add(text);
            }
        }
    }

    private static void answer(HttpExchange call, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        try (call) {
            call.getResponseBody().write(bytes);
        }
    }

    /** From now on these are in the store. */
    synchronized void stored(Collection<String> texts) {
        stored.addAll(texts);
    }

    /** A new store knows nothing. */
    synchronized void forget() {
        stored.clear();
        asked.clear();
    }

    /** Texts that were in the store, and were asked for all the same. */
    synchronized List<String> paidTwice() {
        return List.copyOf(paidTwice);
    }

    /** How many texts were asked for more than once since the store was new: their first call was under way at a kill. */
    synchronized long askedAgain() {
        return asked.entrySet().stream()
                .filter(text -> text.getValue() > 1 && !text.getKey().equals("Да"))
                .count();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
