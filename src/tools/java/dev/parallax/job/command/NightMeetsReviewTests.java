package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.store.Decision;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that begins while a reviewer is at work, each in a process of its own: both go on, and no decision is lost. */
class NightMeetsReviewTests {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern ADDRESS = Pattern.compile("Open (http://\\S+\\?token=(\\w+))");
    private static final int AWAY = 503;
    private static final int KEPT = 202;

    private final Path folder;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private String base = "";
    private String token = "";

    NightMeetsReviewTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        new MadeUpNews(21).write(folder.resolve("in"), 4);
    }

    @Test
    void anEmbeddedStoreIsLeftToTheNightAndWhatIsDecidedMeanwhileIsStoredAfterIt() throws Exception {
        Path job = job("folder: " + folder.resolve("store"));
        assertThat(Command.run("run", job.toString()).exitCode()).isEqualTo(ExitCode.DONE);
        try (Jvm review = review(job)) {
            assertThat(decide("before")).isEqualTo(200);
            assertThat(Command.run("status", job.toString()).exitCode()).isEqualTo(ExitCode.DONE);
            try (Jvm night = Jvm.parallax(folder.resolve("night.log"), "run", job.toString())) {
                awaitPage(AWAY);
                assertThat(decide("meanwhile")).isEqualTo(KEPT);
                assertThat(page().headers().firstValue("Refresh")).isPresent();
                assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
            }
            awaitPage(200);
            assertThat(page().body()).contains("Run 2");
            assertThat(decide("after")).isEqualTo(200);
            review.terminate();
            assertThat(review.end(LONGEST)).as(review.log()).isEqualTo(ExitCode.DONE);
        }
        assertThat(words(job)).containsExactly("after", "before", "meanwhile");
        assertThat(kept()).isEmpty();
    }

    @Test
    @Tag("chaos")
    void aReviewThatIsKilledMeanwhileLosesNothing() throws Exception {
        Path job = job("folder: " + folder.resolve("store"));
        assertThat(Command.run("run", job.toString()).exitCode()).isEqualTo(ExitCode.DONE);
        try (Jvm review = review(job);
                Jvm night = Jvm.parallax(folder.resolve("night.log"), "run", job.toString())) {
            awaitPage(AWAY);
            assertThat(decide("meanwhile")).isEqualTo(KEPT);
            review.kill();
            assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
        }
        assertThat(kept()).hasSize(1);
        assertThat(Command.run("run", job.toString()).exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(words(job)).containsExactly("meanwhile");
    }

    @Test
    @Tag("chaos")
    void aNightThatIsKilledGivesTheStoreBackToTheReview() throws Exception {
        Path job = job("folder: " + folder.resolve("store"));
        assertThat(Command.run("run", job.toString()).exitCode()).isEqualTo(ExitCode.DONE);
        try (Jvm review = review(job);
                Jvm night = Jvm.parallax(folder.resolve("night.log"), "run", job.toString())) {
            awaitPage(AWAY);
            night.kill();
            awaitPage(200);
            assertThat(decide("after")).isEqualTo(200);
            review.terminate();
            assertThat(review.end(LONGEST)).isEqualTo(ExitCode.DONE);
        }
        assertThat(words(job)).containsExactly("after");
    }

    @Test
    void onPostgresBothWorkAtOnce() throws Exception {
        Path job = job("url: " + TestPostgres.newDatabase());
        assertThat(Command.run("run", job.toString()).exitCode()).isEqualTo(ExitCode.DONE);
        try (Jvm review = review(job);
                Jvm night = Jvm.parallax(folder.resolve("night.log"), "run", job.toString())) {
            night.await("extractArticles begins", 1);
            assertThat(page().statusCode()).isEqualTo(200);
            assertThat(page().body()).contains("Run 1");
            assertThat(decide("meanwhile")).isEqualTo(200);
            assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
            review.await("Run 2 has ended", 1);
            assertThat(page().body()).contains("Run 2");
        }
        assertThat(words(job)).containsExactly("meanwhile");
    }

    private Path job(String store) throws IOException {
        return ChaosJob.write(
                folder.resolve("job.yml"),
                folder.resolve("in"),
                "lexical",
                store,
                2,
                "spelling:\n  grammar: \"off\"\nwatch:\n  canary: none");
    }

    private Jvm review(Path job) throws Exception {
        Jvm review = Jvm.parallax(folder.resolve("review.log"), "review", job.toString());
        review.await("?token=", 1);
        review.await("It holds", 1);
        Matcher address = ADDRESS.matcher(review.log());
        assertThat(address.find()).isTrue();
        token = address.group(2);
        base = address.group(1).substring(0, address.group(1).indexOf("/?"));
        assertThat(get(address.group(1)).statusCode()).isEqualTo(200);
        return review;
    }

    private HttpResponse<String> page() throws Exception {
        return get(base + "/");
    }

    private void awaitPage(int status) throws Exception {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (page().statusCode() != status) {
            assertThat(System.nanoTime()).as("no " + status).isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private int decide(String word) throws Exception {
        String decision = "{\"decisions\": [{\"subject\": \"word\", \"language\": \"en\", \"word\": \"" + word
                + "\", \"verdict\": \"dismissed\", \"reason\": \"\", \"decided\": \"2026-11-11T06:00:00Z\"}]}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/decisions"))
                .header("Origin", base)
                .header("X-Parallax-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(decision))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static List<String> words(Path job) {
        try (OpenJob open = OpenJob.open(JobOption.read(job))) {
            return open.store().decisions().inForce().stream()
                    .map(Decision::subject)
                    .map(Decision.Word.class::cast)
                    .map(Decision.Word::word)
                    .toList();
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("report-job.yml"))) {
            return files.filter(file -> file.getFileName().toString().contains("decisions-review"))
                    .toList();
        }
    }
}
