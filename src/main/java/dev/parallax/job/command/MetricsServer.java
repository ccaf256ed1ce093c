package dev.parallax.job.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.store.RunReader;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Serves the last run's figures and the process's own at {@code /metrics}, as Prometheus reads them, until it is closed. It
 * listens on 127.0.0.1 only.
 */
final class MetricsServer implements AutoCloseable {

    private final RunReader store;
    private final HttpServer server;
    private final PrometheusMeterRegistry process = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    private MetricsServer(RunReader store, int port) throws IOException {
        this.store = store;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.createContext("/", this::answer);
        new JvmMemoryMetrics().bindTo(process);
        new ProcessorMetrics().bindTo(process);
        new UptimeMetrics().bindTo(process);
        collections.bindTo(process);
    }

    /**
     * @param port where to listen; 0 for any that is free
     * @throws IOException when the port is taken
     */
    static MetricsServer start(RunReader store, int port) throws IOException {
        MetricsServer metrics = new MetricsServer(store, port);
        metrics.server.start();
        return metrics;
    }

    /**
     * The same on a port that may not be given.
     *
     * @return null when it is not
     */
    static @Nullable MetricsServer startIfAsked(RunReader store, @Nullable Integer port) throws IOException {
        return port == null ? null : start(store, port);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/metrics");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean known = exchange.getRequestMethod().equals("GET")
                    && exchange.getRequestURI().getPath().equals("/metrics");
            byte[] body = (known ? text() : "There is /metrics here, nothing else.\n").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(known ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(process.scrape());
        store.latestRun().ifPresent(run -> text.append(NightMetrics.of(store.summary(run))));
        return text.toString();
    }

    @Override
    public void close() {
        server.stop(0);
        collections.close();
        process.close();
    }
}
