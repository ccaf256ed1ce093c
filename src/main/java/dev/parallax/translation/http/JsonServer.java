package dev.parallax.translation.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.message.Message;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A server that takes and gives JSON. Every failure comes out as a {@link TranslationException} of the right class,
 * without the keys. Safe for use by several threads.
 */
public final class JsonServer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MESSAGE_LENGTH = 300;

    /** Of a reply, in bytes: a call's texts are a hundredth of it. */
    private static final int MOST = 16 * 1024 * 1024;

    private final HttpClient client;
    private final String engine;
    private final String base;
    private final Map<String, String> headers;
    private final List<Secret> secrets;
    private final Duration timeout;
    private final FailureRule failures;

    /**
     * @param base the address that paths are put after
     * @param headers sent with each call; they may hold keys
     * @param secrets what must never be shown
     * @param timeout for a whole call, to the last byte of the reply
     */
    public JsonServer(
            String engine,
            URI base,
            Map<String, String> headers,
            List<Secret> secrets,
            Duration timeout,
            FailureRule failures) {
        this.engine = engine;
        this.base = ServerAddress.checked(engine, base);
        this.headers = Map.copyOf(headers);
        this.secrets = List.copyOf(secrets);
        this.timeout = timeout;
        this.failures = failures;
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    /** Posts the body, and returns the reply. */
    public JsonNode post(String path, Object body) {
        // Through a string: half a surrogate pair becomes a question mark, where a byte generator would give up.
        byte[] bytes = JSON.writeValueAsString(body).getBytes(UTF_8);
        return call(request(path)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build());
    }

    /** Gets what is there. */
    public JsonNode get(String path) {
        return call(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json");
        headers.forEach(request::header);
        return request;
    }

    /** A failure of this server, said without its keys. */
    public TranslationException failure(Kind kind, Message what) {
        return new TranslationException(kind, message(kind, what));
    }

    private ErrorReplyException error(Kind kind, Message what, @Nullable Duration wait, JsonNode body) {
        return new ErrorReplyException(kind, message(kind, what), wait, body);
    }

    /** @param what a clause that goes on from the engine's name */
    private Message message(Kind kind, Message what) {
        Message message = Message.of("engine.at", engine, base.toString(), what);
        Message advised = kind == Kind.CONFIGURATION
                ? Message.of(
                        "engine.check",
                        message,
                        secrets.isEmpty() ? "none" : secrets.get(0).variable())
                : message;
        return advised.withTexts(this::redact);
    }

    private String redact(String text) {
        String redacted = text;
        for (Secret secret : secrets) {
            redacted = secret.redact(redacted);
        }
        return redacted;
    }

    private JsonNode call(HttpRequest request) {
        // The request's own timeout ends with the reply's head; this one goes on to its last byte.
        CompletableFuture<HttpResponse<byte[]>> call = client.sendAsync(request, head -> new LimitedBody(MOST));
        HttpResponse<byte[]> response;
        try {
            response = call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            call.cancel(true);
            throw failure(Kind.RETRY, Message.of("engine.slow", timeout.toMillis()));
        } catch (InterruptedException interrupted) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw failure(Kind.RETRY, Message.of("engine.interrupted"));
        } catch (ExecutionException failed) {
            throw unreachable(failed.getCause() instanceof IOException io ? io : new IOException("the call broke"));
        }
        return read(response);
    }

    private TranslationException unreachable(IOException failed) {
        if (failed instanceof LimitedBody.TooLongException) {
            return failure(Kind.BAD_ITEM, Message.of("engine.long", MOST / 1024 / 1024));
        }
        Message how = failed instanceof UnknownHostException || failed instanceof ConnectException
                ? Message.of("engine.unreachable")
                : Message.of("engine.broke-off", failed.getClass().getSimpleName());
        return failure(Kind.RETRY, how);
    }

    private JsonNode read(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        JsonNode body = json(response.body());
        Duration wait = retryAfter(response.headers());
        if (status / 100 != 2) {
            throw error(
                    failures.kind(status, body),
                    Message.of("engine.http", String.valueOf(status), message(body)),
                    wait,
                    body);
        }
        if (body.isMissingNode()) {
            throw failure(
                    Kind.RETRY,
                    Message.of(
                            "engine.no-json",
                            response.headers().firstValue("Content-Type").orElse("none")));
        }
        if (isError(body)) {
            throw error(failures.kind(statusIn(body), body), Message.of("engine.error", message(body)), wait, body);
        }
        return body;
    }

    /** Gateways and some engines say 200, and mean a failure. */
    private static boolean isError(JsonNode body) {
        JsonNode error = body.path("error");
        boolean named = (error.isString() && !error.asString().isBlank())
                || (error.isObject() && !error.isEmpty())
                || error.asBoolean(false);
        return named
                || !body.path("errors").isEmpty()
                || body.path("object").asString("").equals("error");
    }

    /** The code of HTTP that an error inside a success names; {@link FailureRule#NO_STATUS} when it names none. */
    private static int statusIn(JsonNode body) {
        return Stream.of("/error/code", "/error/status", "/code", "/status", "/statusCode")
                .mapToInt(place -> body.at(place).asInt(FailureRule.NO_STATUS))
                .filter(code -> code >= 400 && code < 600)
                .findFirst()
                .orElse(FailureRule.NO_STATUS);
    }

    private static JsonNode json(byte[] bytes) {
        try {
            JsonNode body = JSON.readTree(bytes);
            return body.isContainer() ? body : MissingNode.getInstance();
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** What the server says of its error, wherever it says it, after a colon; empty when it says nothing. */
    public static String message(JsonNode body) {
        for (String pointer : List.of("/error/message", "/error", "/message", "/detail", "/errors/0/message")) {
            JsonNode message = body.at(pointer);
            if (message.isString() && !message.asString().isBlank()) {
                String text = message.asString().strip().replaceAll("\\s+", " ");
                return ": " + (text.length() > MESSAGE_LENGTH ? text.substring(0, MESSAGE_LENGTH) + "…" : text);
            }
        }
        return "";
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").orElse("").strip();
        if (value.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(Clock.systemUTC().instant(), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** The texts at a place in a list of objects; empty where an item has none. A failure when there is no such list. */
    public List<String> texts(JsonNode list, String pointer) {
        if (!list.isArray()) {
            throw failure(Kind.RETRY, Message.of("engine.no-list", message(list)));
        }
        return list.valueStream()
                .map(item -> pointer.isEmpty() ? item : item.at(pointer))
                .map(item -> item.isNull() || item.isMissingNode() ? "" : text(item))
                .toList();
    }

    /** The text that is there; a failure when none is. */
    public String text(JsonNode text) {
        if (!text.isString()) {
            throw failure(Kind.RETRY, Message.of("engine.no-translation"));
        }
        return text.asString();
    }
}
