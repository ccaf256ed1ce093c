package dev.parallax.job.command;

import dev.parallax.job.file.JobFile;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.TopFindings;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports to monitors how a night went: figures and states. The webhook and the mail, which people read, have the findings to see
 * first as well. A monitor that cannot be reached is only logged.
 */
final class Watchers {

    private static final Logger log = LoggerFactory.getLogger(Watchers.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Findings in a letter. */
    private static final int TOP = 6;

    private Watchers() {}

    static void tell(RunSummary summary, JobFile job, RunReader store) {
        String json = json(summary);
        attempt("summary.json", () -> replace(job.report().folder().resolve("summary.json"), json));
        Path metrics = job.watch().metricsFile();
        if (metrics != null) {
            attempt("the metrics file " + metrics, () -> replace(metrics, NightMetrics.of(summary)));
        }
        URI webhook = job.watch().webhook();
        boolean calls = webhook != null && worthTelling(summary, job.watch().newFindingsOver());
        Path mail = job.watch().mailFile();
        if (!calls && mail == null) {
            return;
        }
        NightLetter letter = new NightLetter(
                summary,
                TopFindings.of(store, summary.run(), TOP),
                job.report().root(),
                Messages.in(job.report().language()));
        if (mail != null) {
            attempt("the mail file " + mail, () -> replace(mail, letter.mail()));
        }
        if (webhook != null && calls) {
            attempt("the webhook " + webhook, () -> post(webhook, json(letter), PATIENCE));
        }
    }

    /** The summary, with what people read in a chat: many take {@code text} alone. */
    static String json(NightLetter letter) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("text", letter.text());
        all.put("top", letter.findings());
        all.putAll(figures(letter.summary()));
        return written(all);
    }

    /** Anything but a night that did everything, and had something to do. */
    private static boolean worthTelling(RunSummary summary, int newFindingsOver) {
        return summary.state() != RunSummary.State.DONE
                || summary.reading().articles() == 0
                || summary.findings().fresh() > newFindingsOver;
    }

    static String json(RunSummary summary) {
        return written(figures(summary));
    }

    private static String written(Map<String, Object> all) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> figures(RunSummary summary) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("run", summary.run());
        all.put("job", summary.job());
        all.put("state", summary.state());
        all.put("started", summary.started().toString());
        OffsetDateTime finished = summary.finished();
        all.put("finished", finished == null ? "" : finished.toString());
        all.put("reading", summary.reading());
        all.put("translating", figures(summary.translating()));
        all.put("comparing", summary.comparing());
        all.put("findings", summary.findings());
        all.put(
                "canary",
                Map.of(
                        "planted",
                        summary.canary().planted(),
                        "missed",
                        summary.canary().missed()));
        Map<String, Double> seconds = new LinkedHashMap<>();
        summary.steps().forEach((step, time) -> seconds.put(step, time.toMillis() / 1000.0));
        all.put("seconds", seconds);
        return all;
    }

    /** Programs read them, so that reasons are in English whatever the desk's language. */
    private static Map<String, Object> figures(RunSummary.Translating translating) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("translated", translating.translated());
        all.put("remembered", translating.remembered());
        all.put("characters", translating.characters());
        all.put("untranslated", translating.reasons(Messages.in(UiLanguage.EN)));
        return all;
    }

    /** Whole or not at all: a collector may read at any time. */
    private static void replace(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws IOException when the address cannot be reached, does not answer in time, or refuses */
    static void post(URI webhook, String json, Duration patience) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(webhook)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<Void> answer = HttpClient.newBuilder()
                .connectTimeout(patience)
                .build()
                .send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() >= 300) {
            throw new IOException("it answered with status " + answer.statusCode());
        }
    }

    private interface Telling {
        void tell() throws IOException, InterruptedException;
    }

    private static void attempt(String what, Telling telling) {
        try {
            telling.tell();
        } catch (IOException e) {
            log.error("{} was not notified of how the night went: {}", what, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
