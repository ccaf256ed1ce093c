package dev.parallax.translation.model;

import dev.parallax.message.Message;
import dev.parallax.translation.http.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server that gives files over HTTP, and the rest of a file when asked for it. The proxy is that of {@code HTTPS_PROXY},
 * or of {@code HTTP_PROXY} for addresses without TLS, except for the hosts of {@code NO_PROXY}.
 */
final class HttpOrigin implements ModelOrigin {

    private static final Duration CONNECT = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int TOO_FAR = 416;
    private static final int SLOW_DOWN = 429;
    private static final int SERVER = 500;

    private final URI base;
    private final @Nullable InetSocketAddress proxy;
    private final HttpClient client;

    /** @param base ends in {@code /} */
    HttpOrigin(URI base, Environment environment) {
        this.base = base;
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NORMAL);
        this.proxy = proxy(base, environment);
        if (proxy != null) {
            builder.proxy(ProxySelector.of(proxy));
        }
        this.client = builder.build();
    }

    static @Nullable InetSocketAddress proxy(URI address, Environment environment) {
        String name = "https".equals(address.getScheme()) ? "HTTPS_PROXY" : "HTTP_PROXY";
        String proxy = either(environment, name);
        if (proxy.isEmpty() || isExempt(String.valueOf(address.getHost()), either(environment, "NO_PROXY"))) {
            return null;
        }
        try {
            URI uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
            if (uri.getHost() != null) {
                return new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort());
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below, as for an address without a host
        }
        throw new ModelException(Message.of("engine.model.proxy", name, proxy));
    }

    private static boolean isExempt(String host, String hosts) {
        for (String exempt : hosts.split("[,\\s]+")) {
            String name = exempt.startsWith(".") ? exempt.substring(1) : exempt;
            if (exempt.equals("*") || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)))) {
                return true;
            }
        }
        return false;
    }

    private static String either(Environment environment, String name) {
        String upper = environment.get(name);
        String lower = environment.get(name.toLowerCase(Locale.ROOT));
        return upper != null && !upper.isBlank() ? upper.strip() : lower == null ? "" : lower.strip();
    }

    @Override
    public Content open(String path, long offset) throws IOException, InterruptedException {
        URI address = base.resolve(path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(ANSWER).header("Accept-Encoding", "identity");
        if (offset > 0) {
            request.header("Range", "bytes=" + offset + "-");
        }
        HttpResponse<InputStream> response;
        try {
            response = client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (ConnectException unreachable) {
            throw new IOException(
                    "no connection to " + (proxy == null ? address.getAuthority() : "the proxy " + proxy), unreachable);
        }
        try {
            return content(response, address, offset);
        } catch (IOException e) {
            response.body().close();
            throw e;
        }
    }

    private static Content content(HttpResponse<InputStream> response, URI address, long offset) throws IOException {
        int status = response.statusCode();
        String type = response.headers().firstValue("Content-Type").orElse("");
        if ((status == OK || status == PARTIAL) && type.startsWith("text/html")) {
            throw new Refused(
                    address + " is answered with a web page, not with the file: is there a proxy that wants a login?");
        }
        if (status == OK) {
            OptionalLong length = response.headers().firstValueAsLong("Content-Length");
            return new Content(response.body(), 0, length.orElse(-1));
        }
        if (status == PARTIAL) {
            return new Content(response.body(), offset, wholeLength(response, address, offset));
        }
        if (status == TOO_FAR) {
            return new Content(InputStream.nullInputStream(), offset, offset);
        }
        if (status == SLOW_DOWN || status >= SERVER) {
            throw new Busy(address + " is answered with status " + status, retryAfter(response));
        }
        throw new Refused(address + " is answered with status " + status);
    }

    private static long wholeLength(HttpResponse<InputStream> response, URI address, long offset) throws IOException {
        String range = response.headers().firstValue("Content-Range").orElse("");
        Matcher matcher = CONTENT_RANGE.matcher(range);
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) != offset) {
            throw new Refused(address + " was asked for what follows byte " + offset + " and answers with the range '"
                    + range + "'");
        }
        return matcher.group(2).equals("*") ? -1 : Long.parseLong(matcher.group(2));
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        try {
            return Duration.ofSeconds(
                    response.headers().firstValueAsLong("Retry-After").orElse(0));
        } catch (NumberFormatException aDate) {
            return Duration.ZERO;
        }
    }

    /** The server asks for patience. */
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        Busy(String message, Duration wait) {
            super(message);
            this.wait = wait;
        }

        /** How long it asks to wait; zero when it does not say. */
        Duration asked() {
            return wait;
        }
    }
}
