package dev.parallax.translation.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server of files on this machine that misbehaves as it is told, one behaviour a request, and else does as it should. */
public final class ModelServer implements AutoCloseable {

    /** What may go wrong with one request. */
    interface Fault {
        void answer(HttpExchange exchange, byte[] file) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<@Nullable String> ranges = new ArrayList<>();

    public ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public ModelServer with(String path, byte[] content) {
        files.put("/" + path, content);
        return this;
    }

    ModelServer failing(Fault... next) {
        faults.addAll(List.of(next));
        return this;
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** The {@code Range} of each request so far; null where there was none. */
    List<@Nullable String> ranges() {
        return ranges;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ranges.add(exchange.getRequestHeaders().getFirst("Range"));
            byte[] file = files.get(exchange.getRequestURI().getPath());
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (faults.isEmpty()) {
                WELL.answer(exchange, file);
            } else {
                faults.remove().answer(exchange, file);
            }
        }
    }

    static final Fault WELL = (exchange, file) -> {
        int from = from(exchange);
        if (from >= file.length) {
            exchange.sendResponseHeaders(416, -1);
        } else if (from > 0) {
            range(exchange, from, file.length);
            send(exchange, 206, Arrays.copyOfRange(file, from, file.length), file.length - from);
        } else {
            send(exchange, 200, file, file.length);
        }
    };

    /** As servers do that know nothing of ranges. */
    static final Fault WHOLE = (exchange, file) -> send(exchange, 200, file, file.length);

    static final Fault WEB_PAGE = (exchange, file) -> {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        byte[] page = "<html>Please log in</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        send(exchange, 200, page, page.length);
    };

    static final Fault OTHER_RANGE = (exchange, file) -> {
        range(exchange, 1, file.length);
        send(exchange, 206, Arrays.copyOfRange(file, 1, file.length), file.length - 1L);
    };

    /** Promises all of it, sends only that much, and closes. */
    static Fault cutAfter(int bytes) {
        return (exchange, file) -> {
            int from = from(exchange);
            if (from > 0) {
                range(exchange, from, file.length);
            }
            exchange.sendResponseHeaders(from > 0 ? 206 : 200, file.length - from);
            exchange.getResponseBody().write(file, from, bytes);
            exchange.getResponseBody().flush();
        };
    }

    static Fault status(int status, String retryAfter) {
        return (exchange, file) -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Sends other bytes than those that it has. */
    static Fault instead(byte[] content) {
        return (exchange, file) -> send(exchange, 200, content, content.length);
    }

    /** Sends without saying how much it is. */
    static Fault chunked(byte[] content) {
        return (exchange, file) -> send(exchange, 200, content, 0);
    }

    private static int from(HttpExchange exchange) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        return range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    }

    private static void range(HttpExchange exchange, int from, int length) {
        exchange.getResponseHeaders().add("Content-Range", "bytes " + from + "-" + (length - 1) + "/" + length);
    }

    private static void send(HttpExchange exchange, int status, byte[] content, long length) throws IOException {
        exchange.sendResponseHeaders(status, length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
