package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.report.TopFindings;
import dev.parallax.store.RunSummary;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchersTests {

    private @Nullable HttpServer server;

    private static final RunSummary SUMMARY = new RunSummary(
            7,
            "nightly",
            "en",
            RunSummary.State.PARTIAL,
            OffsetDateTime.of(2026, 11, 10, 2, 0, 0, 0, ZoneOffset.UTC),
            OffsetDateTime.of(2026, 11, 10, 2, 5, 0, 0, ZoneOffset.UTC),
            new RunSummary.Reading(3, 1, 5, 2),
            new RunSummary.Translating(10, 4, 1234, Map.of(Message.plain("the engine was down"), 2), 2),
            new RunSummary.Comparing(6, 3, 40, 0, 0),
            new RunSummary.Findings(8, 1, 0, 2, 3, 1, 0, 1),
            new RunSummary.Canary(12, List.of("minsiter")),
            Map.of("extractArticles", Duration.ofMillis(1500)));

    @Test
    void theSummaryIsJsonForMonitors() {
        JsonNode json = JsonMapper.shared().readTree(Watchers.json(SUMMARY));
        assertThat(json.at("/state").asString()).isEqualTo("PARTIAL");
        assertThat(json.at("/reading/quarantined").asInt()).isEqualTo(2);
        assertThat(json.at("/translating/untranslated/the engine was down").asInt())
                .isEqualTo(2);
        assertThat(json.at("/seconds/extractArticles").asDouble()).isEqualTo(1.5);
    }

    @Test
    void metricsAreInThePrometheusTextFormat() {
        assertThat(NightMetrics.of(SUMMARY).lines())
                .contains(
                        "# TYPE parallax_articles gauge",
                        "parallax_articles{job_name=\"nightly\",outcome=\"quarantined\"} 2.0",
                        "parallax_state{job_name=\"nightly\",state=\"PARTIAL\"} 1.0",
                        "parallax_canary{job_name=\"nightly\",slips=\"missed\"} 1.0",
                        "parallax_step_seconds{job_name=\"nightly\",step=\"extractArticles\"} 1.5")
                .filteredOn(line -> line.startsWith("# TYPE parallax_articles"))
                .hasSize(1);
    }

    @Test
    void metricsSayWhatTheyAre() {
        assertThat(NightMetrics.of(SUMMARY).lines())
                .filteredOn(line -> line.startsWith("# HELP"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("."));
    }

    @Test
    void aLetterHasTheFindingsToSeeFirstAsTextAndAsMail() {
        MadeUpRun run = new MadeUpRun(MadeUpStories.all());
        NightLetter letter = new NightLetter(
                SUMMARY,
                TopFindings.of(run, 7, 6),
                URI.create("https://example.org/parallax/"),
                Messages.in(UiLanguage.EN));
        assertThat(letter.findings()).hasSizeBetween(3, 6);
        assertThat(letter.text())
                .startsWith("Parallax nightly, 10 November 2026: 8 new, 9 to look at, 3 to mend (partial)")
                .contains("24 centimetres", "https://example.org/parallax/stories/bridge-0a1.html#");
        assertThat(letter.html()).contains("<a href=\"https://example.org/parallax/stories/bridge-0a1.html#");
        JsonNode json = JsonMapper.shared().readTree(Watchers.json(letter));
        assertThat(json.at("/text").stringValue()).isEqualTo(letter.text());
        assertThat(json.at("/top/0/link").stringValue()).startsWith("https://example.org/parallax/stories/");
        assertThat(json.at("/findings/toMend").intValue()).isEqualTo(3);

        String mail = letter.mail();
        assertThat(mail.lines().toList())
                .allMatch(line -> line.length() < 200 && line.chars().allMatch(c -> c < 128));
        String[] parts = mail.split("--=_parallax");
        assertThat(parts).hasSize(4);
        String plain = parts[1].substring(parts[1].indexOf("\r\n\r\n"));
        assertThat(new String(Base64.getMimeDecoder().decode(plain), StandardCharsets.UTF_8))
                .isEqualTo(letter.text());
    }

    @Test
    void theWebhookGetsTheSummary() throws Exception {
        AtomicReference<String> reported = new AtomicReference<>("");
        URI webhook = answering(exchange -> {
            reported.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
        });
        Watchers.post(webhook, Watchers.json(SUMMARY), Duration.ofSeconds(10));
        assertThat(JsonMapper.shared()
                        .readTree(reported.get())
                        .at("/canary/missed/0")
                        .asString())
                .isEqualTo("minsiter");
    }

    @Test
    void aWebhookThatRefusesIsAnError() throws IOException {
        URI webhook = answering(exchange -> exchange.sendResponseHeaders(500, -1));
        assertThatThrownBy(() -> Watchers.post(webhook, "{}", Duration.ofSeconds(10)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("500");
    }

    @Test
    void aWebhookThatNeverAnswersIsGivenUp() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        URI webhook = answering(exchange -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> Watchers.post(webhook, "{}", Duration.ofMillis(200)))
                .isInstanceOf(HttpTimeoutException.class);
        never.countDown();
    }

    @Test
    void aWebhookThatIsNotThereIsAnError() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> Watchers.post(URI.create("http://127.0.0.1:" + port), "{}", Duration.ofSeconds(10)))
                .isInstanceOf(ConnectException.class);
    }

    private URI answering(HttpHandler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
