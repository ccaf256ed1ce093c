package dev.parallax.report.html;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.report.decisions.DecisionsFile;
import dev.parallax.store.Decision;
import dev.parallax.store.DecisionLog;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves a run's pages from the store to the browser on this machine, and stores each decision at once.
 *
 * <p>It listens on 127.0.0.1 only. Whoever opens a page needs the token of the {@linkplain #address() address}; whoever
 * decides sends it in a header too, from a page of this very server. A request that names another host is refused, so that
 * no web page reaches the store through the reader's browser.
 */
public final class ReviewServer implements AutoCloseable {

    /** Most bytes of one request with decisions. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int THREADS = 4;

    private static final int SECONDS_UNTIL_NEXT_LOOK = 5;

    private static final String AWAY = "The store is in use by a night, or another command.";

    private static final Pattern SHARD = Pattern.compile("/list/(\\d{1,6})\\.js");

    private static final Pattern TEXT = Pattern.compile("/text/(\\d{1,6})\\.js");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; "
                            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    /** Taken for writing to change what is shown: whoever is being answered is answered from one store. */
    private final ReadWriteLock shown = new ReentrantReadWriteLock(true);

    private RunReader store;
    private DecisionLog decisions;
    private long run;
    private @Nullable Meanwhile meanwhile;
    private final String token = token();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private @Nullable IndexPages index;

    private ReviewServer(RunReader store, DecisionLog decisions, long run, int port) throws IOException {
        this.store = store;
        this.decisions = decisions;
        this.run = run;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /**
     * Starts to serve.
     *
     * @param run which run's pages
     * @param port where to listen; 0 for any that is free
     * @throws IOException when the port is taken
     */
    public static ReviewServer start(RunReader store, DecisionLog decisions, long run, int port) throws IOException {
        ReviewServer review = new ReviewServer(store, decisions, run, port);
        review.server.start();
        return review;
    }

    /** Keeps decisions while the store is away. */
    @FunctionalInterface
    public interface Meanwhile {

        /**
         * Keeps them for when it is back, whatever happens to this process.
         *
         * @param decisions as {@link DecisionsFile} reads them
         * @throws IOException when they cannot be kept
         */
        void keep(byte[] decisions) throws IOException;
    }

    /**
     * Leaves the store, which may be closed then, after who is being answered. Pages say so until {@link #show} has it again.
     *
     * @param meanwhile gets the decisions of pages that are open
     */
    public void leave(Meanwhile meanwhile) {
        shown.writeLock().lock();
        try {
            this.meanwhile = meanwhile;
        } finally {
            shown.writeLock().unlock();
        }
    }

    /** Shows this run of this store from now on. */
    public void show(RunReader store, DecisionLog decisions, long run) {
        shown.writeLock().lock();
        try {
            this.store = store;
            this.decisions = decisions;
            this.run = run;
            this.meanwhile = null;
            this.index = null;
        } finally {
            shown.writeLock().unlock();
        }
    }

    /** The address to open, with the token in it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/?token=" + token);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static String token() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Ends at once; a request that is being answered is cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private record Answer(int status, String type, byte[] body) {
        static Answer text(int status, String text) {
            return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            shown.readLock().lock();
            try {
                answer = answer(exchange);
            } catch (RuntimeException e) {
                answer = Answer.text(500, "Something went wrong: " + e.getMessage());
            } finally {
                shown.readLock().unlock();
            }
            HEADERS.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!hosts().contains(header(exchange, "Host"))) {
            return Answer.text(421, "This server answers to 127.0.0.1 only.");
        }
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod()) {
            case "GET" -> page(exchange, path);
            case "POST" -> path.equals("/decisions") ? decide(exchange) : Answer.text(404, "There is nothing here.");
            default -> Answer.text(405, "Only GET and POST are known here.");
        };
    }

    private Set<String> hosts() {
        return Set.of("127.0.0.1:" + port(), "localhost:" + port());
    }

    private static String header(HttpExchange exchange, String name) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }

    private Answer page(HttpExchange exchange, String path) throws IOException {
        if (("token=" + token).equals(exchange.getRequestURI().getRawQuery())) {
            exchange.getResponseHeaders()
                    .set("Set-Cookie", "parallax=" + token + "; HttpOnly; SameSite=Strict; Path=/");
            exchange.getResponseHeaders().set("Location", "/");
            return Answer.text(303, "");
        }
        if (!same(cookie(exchange))) {
            return Answer.text(403, "Open the address that the command printed: it has the token in it.");
        }
        String asset = path.substring(1);
        if (HtmlReportWriter.ASSETS.contains(asset)) {
            String type = asset.endsWith(".css") ? "text/css" : "text/javascript";
            return new Answer(200, type + "; charset=utf-8", HtmlReportWriter.asset(asset));
        }
        if (meanwhile != null) {
            exchange.getResponseHeaders().set("Refresh", String.valueOf(SECONDS_UNTIL_NEXT_LOOK));
            return Answer.text(503, AWAY + " This page comes back by itself.");
        }
        if (path.equals("/") || path.equals("/index.html")) {
            return html(writeIndex());
        }
        if (path.equals("/dismissals.html")) {
            return html(writeDismissals());
        }
        if (path.equals("/reach.js")) {
            return script(reach());
        }
        if (path.equals("/order.js")) {
            return script(order());
        }
        Matcher shard = SHARD.matcher(path);
        if (shard.matches()) {
            return shard(Integer.parseInt(shard.group(1)));
        }
        Matcher text = TEXT.matcher(path);
        if (text.matches()) {
            return texts(Integer.parseInt(text.group(1)));
        }
        if (path.startsWith("/stories/") && path.endsWith(".html")) {
            return story(path.substring("/stories/".length(), path.length() - ".html".length()));
        }
        return Answer.text(404, "There is nothing here.");
    }

    private static String cookie(HttpExchange exchange) {
        for (String cookies : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            for (String cookie : cookies.split("; *")) {
                if (cookie.startsWith("parallax=")) {
                    return cookie.substring("parallax=".length());
                }
            }
        }
        return "";
    }

    private boolean same(String given) {
        return MessageDigest.isEqual(bytes(given), bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Answer script(String script) {
        return new Answer(200, "text/javascript; charset=utf-8", bytes(script));
    }

    private Answer shard(int number) {
        List<String> shards = shards();
        return number < shards.size() ? script(shards.get(number)) : Answer.text(404, "There is nothing here.");
    }

    /** What the search finds in some of the stories. */
    private Answer texts(int number) {
        List<String> keys = store.stories(run);
        int from = number * SearchTexts.AT_ONCE;
        return from < keys.size()
                ? script(SearchTexts.script(store.stories(
                        run, keys.subList(from, Math.min(from + SearchTexts.AT_ONCE, keys.size())))))
                : Answer.text(404, "There is nothing here.");
    }

    private static Answer html(String page) {
        return new Answer(200, "text/html; charset=utf-8", bytes(page));
    }

    private synchronized String writeIndex() {
        RunSummary summary = store.summary(run);
        StringWriter out = new StringWriter();
        Pages.index(index(), store, summary, token, out);
        return out.toString();
    }

    private synchronized String writeDismissals() {
        StringWriter out = new StringWriter();
        Pages.dismissals(index(), store, store.summary(run), token, out);
        return out.toString();
    }

    private synchronized String reach() {
        return index().reach();
    }

    private synchronized String order() {
        return HtmlReportWriter.order(index());
    }

    private synchronized List<String> shards() {
        return index().shards();
    }

    private synchronized IndexPages index() {
        if (index == null) {
            index = new IndexPages();
            store.eachStory(run, index::add);
        }
        return index;
    }

    private Answer story(String key) {
        StoryRecord story;
        try {
            story = store.story(run, key);
        } catch (IllegalArgumentException e) {
            return Answer.text(404, "There is no such story in this run.");
        }
        Set<String> apart = Pages.apart(decisions.inForce());
        StringWriter out = new StringWriter();
        Pages.story(story, store.summary(run), token, apart, "", out);
        return html(out.toString());
    }

    private Answer decide(HttpExchange exchange) throws IOException {
        String origin = header(exchange, "Origin");
        if (!origin.startsWith("http://") || !hosts().contains(origin.substring("http://".length()))) {
            return Answer.text(403, "Decisions come from this server's own pages only.");
        }
        if (!same(header(exchange, "X-Parallax-Token")) || !same(cookie(exchange))) {
            return Answer.text(403, "The token is missing or another: open the address that the command printed.");
        }
        if (!header(exchange, "Content-Type").startsWith("application/json")) {
            return Answer.text(415, "Decisions come as application/json.");
        }
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(MOST_BYTES + 1);
        }
        if (body.length > MOST_BYTES) {
            return Answer.text(413, "More than 1 MB of decisions at once.");
        }
        List<Decision> taken;
        try {
            taken = DecisionsFile.read(body, "The request");
        } catch (IllegalArgumentException e) {
            return Answer.text(400, String.valueOf(e.getMessage()));
        }
        if (meanwhile != null) {
            return keep(body, meanwhile);
        }
        int fresh = decisions.record(taken);
        refresh(taken);
        return new Answer(200, "application/json", bytes("{\"recorded\":" + fresh + "}"));
    }

    private static Answer keep(byte[] body, Meanwhile meanwhile) {
        try {
            meanwhile.keep(body);
            return Answer.text(202, AWAY + " The decision is kept, and stored afterwards.");
        } catch (IOException e) {
            return Answer.text(503, AWAY + " The decision cannot be kept (" + e + "): decide again afterwards.");
        }
    }

    /** Reads again what the decisions touch: one story for one finding, else all when the index is next asked for. */
    private synchronized void refresh(List<Decision> taken) {
        if (index == null) {
            return;
        }
        for (Decision decision : taken) {
            if (decision.subject() instanceof Decision.OneFinding finding) {
                index.keysWith(finding.fingerprint()).forEach(key -> index.add(store.story(run, key)));
            } else if (!(decision.subject() instanceof Decision.SameStory)) {
                index = null;
                return;
            }
        }
    }
}
