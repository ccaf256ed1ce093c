package dev.parallax.report.html;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.decisions.DecisionsFile;
import dev.parallax.report.html.ReviewTokens.Role;
import dev.parallax.store.DecisionLog;
import dev.parallax.store.RunReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Serves a run's pages from the store to browsers, and stores each decision at once; what one reviewer decides, the others'
 * pages show within seconds.
 *
 * <p>It listens on 127.0.0.1 unless told otherwise. Whoever opens a page needs the token of an address: with that of
 * {@link #address()} they decide, with that of {@link #readersAddress()} they read. Whoever decides sends it in a header too,
 * from a page of this very server. A request that names another host is refused, so that no web page reaches the store
 * through the reader's browser.
 */
public final class ReviewServer implements AutoCloseable {

    private static final int THREADS = 4;

    private static final String SECONDS_UNTIL_NEXT_LOOK = "5";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; "
                            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    /** What is shown: a store's run, or, while the store is away, nothing but what keeps decisions. */
    private record Shown(
            long run,
            ReviewPages pages,
            DecisionLog decisions,
            @Nullable Meanwhile meanwhile) {}

    /** Taken for writing to change what is shown: whoever is being answered is answered from one store. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    private Shown shown;
    private final ReviewTokens tokens = new ReviewTokens();
    private final ReviewJournal journal = new ReviewJournal(Clock.systemUTC());
    private final ReviewDecisions decisions = new ReviewDecisions(journal);
    private final HttpServer server;
    private final ReviewHosts hosts;
    private final UiLanguage language;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private ReviewServer(Shown shown, String host, int port, UiLanguage language) throws IOException {
        this.language = language;
        this.shown = shown;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        this.hosts = new ReviewHosts(host, server.getAddress());
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /**
     * Starts to serve this machine, in English first.
     *
     * @param run which run's pages
     * @param port where to listen; 0 for any that is free
     * @throws IOException when the port is taken
     */
    public static ReviewServer start(RunReader store, DecisionLog decisions, long run, int port) throws IOException {
        return start(store, decisions, run, ReviewHosts.LOOPBACK, port, UiLanguage.EN);
    }

    /**
     * Starts to serve.
     *
     * @param run which run's pages
     * @param host the name or address to listen on; {@code 0.0.0.0} for all that this machine has
     * @param port where to listen; 0 for any that is free
     * @param language of the pages that are shown first
     * @throws IOException when the host is none of this machine, or the port is taken
     */
    public static ReviewServer start(
            RunReader store, DecisionLog decisions, long run, String host, int port, UiLanguage language)
            throws IOException {
        Shown first = new Shown(run, new ReviewPages(store, decisions, run, language), decisions, null);
        ReviewServer review = new ReviewServer(first, host, port, language);
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
        lock.writeLock().lock();
        try {
            shown = new Shown(shown.run(), shown.pages(), shown.decisions(), meanwhile);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Shows this run of this store from now on. */
    public void show(RunReader store, DecisionLog decisions, long run) {
        lock.writeLock().lock();
        try {
            if (run != shown.run()) {
                journal.clear();
            }
            shown = new Shown(run, new ReviewPages(store, decisions, run, language), decisions, null);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The address for reviewers, with the token in it: whoever has it decides. */
    public URI address() {
        return address(Role.REVIEWER);
    }

    /** The address for readers, with the token in it: whoever has it sees the same pages and decides nothing. */
    public URI readersAddress() {
        return address(Role.READER);
    }

    private URI address(Role role) {
        return URI.create(hosts.base() + "/?token=" + tokens.of(role));
    }

    /** Ends at once; a request that is being answered is cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ReviewAnswer answer;
            lock.readLock().lock();
            try {
                answer = answer(exchange);
            } catch (RuntimeException e) {
                answer = ReviewAnswer.text(ReviewAnswer.BROKEN, Message.of("report.review.broken", Explained.of(e)));
            } finally {
                lock.readLock().unlock();
            }
            HEADERS.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            byte[] body = answer.body().apply(Messages.in(Asked.in(exchange, language)));
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private ReviewAnswer answer(HttpExchange exchange) throws IOException {
        if (!hosts.answersTo(header(exchange, "Host"))) {
            return ReviewAnswer.text(ReviewAnswer.OTHER_HOST, Message.of("report.review.other-host"));
        }
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod()) {
            case "GET" -> get(exchange, path);
            case "POST" -> path.equals("/decisions") ? decide(exchange) : ReviewAnswer.nothingHere();
            default -> ReviewAnswer.text(ReviewAnswer.UNKNOWN_METHOD, Message.of("report.review.method"));
        };
    }

    private static String header(HttpExchange exchange, String name) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }

    private ReviewAnswer get(HttpExchange exchange, String path) throws IOException {
        Role opened = tokens.opens(exchange);
        if (opened != Role.NOBODY) {
            exchange.getResponseHeaders().set("Set-Cookie", tokens.cookie(opened));
            exchange.getResponseHeaders().set("Location", "/");
            return ReviewAnswer.seeOther();
        }
        Role role = tokens.holds(exchange);
        if (role == Role.NOBODY) {
            return forbidden("report.review.no-token");
        }
        String asset = path.substring(1);
        if (Assets.NAMES.contains(asset)) {
            return ReviewAnswer.asset(asset, Assets.read(asset));
        }
        if (path.equals("/decisions")) {
            return decisions.after(exchange);
        }
        if (shown.meanwhile() != null) {
            exchange.getResponseHeaders().set("Refresh", SECONDS_UNTIL_NEXT_LOOK);
            return ReviewAnswer.text(ReviewAnswer.AWAY, Message.of("report.review.away"));
        }
        return shown.pages().answer(path, tokens.of(role));
    }

    private static ReviewAnswer forbidden(String why) {
        return ReviewAnswer.text(ReviewAnswer.FORBIDDEN, Message.of(why));
    }

    private ReviewAnswer decide(HttpExchange exchange) throws IOException {
        if (!hosts.ownPage(header(exchange, "Origin"))) {
            return forbidden("report.review.other-page");
        }
        Role sends = tokens.role(header(exchange, "X-Parallax-Token"));
        if (sends == Role.NOBODY || tokens.holds(exchange) != sends) {
            return forbidden("report.review.other-token");
        }
        if (sends == Role.READER) {
            return forbidden("report.review.for-reading");
        }
        if (!header(exchange, "Content-Type").startsWith("application/json")) {
            return ReviewAnswer.text(ReviewAnswer.NO_JSON, Message.of("report.review.no-json"));
        }
        return shown.meanwhile() == null
                ? decisions.store(exchange, shown.decisions(), shown.pages())
                : decisions.keep(exchange, shown.meanwhile());
    }
}
