package dev.parallax.translation.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chat server on the loopback interface that answers as a test says, and writes down what it was asked. */
final class ChatServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * An answer.
     *
     * @param status HTTP's
     */
    record Answer(int status, String body) {

        static Answer saying(String content, String ending) {
            return new Answer(200, """
                    {"choices": [{"message": {"role": "assistant", "content": %s}, "finish_reason": %s}]}""".formatted(JSON.writeValueAsString(content), JSON.writeValueAsString(ending)));
        }
    }

    private final HttpServer server;
    private final List<JsonNode> asked = Collections.synchronizedList(new ArrayList<>());

    ChatServer(Function<JsonNode, Answer> model) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            asked.add(request);
            Answer answer = model.apply(request);
            byte[] bytes = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            try (exchange) {
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<JsonNode> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
