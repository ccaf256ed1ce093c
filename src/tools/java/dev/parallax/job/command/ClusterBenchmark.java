package dev.parallax.job.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.eval.DataFolder;
import dev.parallax.eval.Evaluation;
import dev.parallax.job.ExitCode;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a second thread, and a second worker, gains on this machine over articles of real text, all started as the start
 * script does it, with classes out of an archive: {@code ./mvnw -Pbench verify -Dtest=ClusterBenchmark -Deval.dir=FOLDER
 * -Deval.split=dev -Dcorpus.dir=FOLDER -Dbench.articles=2000}. Each night is a process of its own, so its first seconds, in
 * which Java warms up, count too.
 */
@Tag("bench")
class ClusterBenchmark {

    private static final int ARTICLES = Integer.getInteger("bench.articles", 2_000);

    /** As in {@link NightBenchmark}. */
    private static final String HEAP = "-Xmx1536m";

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final List<String> HEAVY =
            List.of("extractArticles", "translateParagraphs", "alignStories", "checkStories");

    /** What Parallax is started with before it is measured, so that its classes are in an archive. */
    private static final int STORIES_OF_FIRST_START = 5;

    private final Path folder;
    private final ClassArchives archives;

    ClusterBenchmark(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.archives = new ClassArchives(folder.resolve("classes"));
        RealNews documents = RealNews.documents(Evaluation.dir(), Evaluation.split());
        documents.first(STORIES_OF_FIRST_START).write(folder.resolve("few"));
        documents.filledUp(DataFolder.CORPUS.path(), ARTICLES / 2).write(folder.resolve("in"));
        night(job("first", "few", "folder: " + folder.resolve("first-store"), 1, ""));
    }

    @Test
    void aSecondThread() throws Exception {
        compare("local threads", local(1), local(2));
    }

    @Test
    void aSecondWorker() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Jvm broker = Jvm.broker(folder, port)) {
            assertThat(broker.alive()).isTrue();
            compare("worker processes of one thread", workers(1, port), workers(2, port));
        }
    }

    private Map<String, Long> local(int threads) throws Exception {
        Path job = job("local" + threads, "in", "folder: " + folder.resolve("store" + threads), threads, "");
        return night(job);
    }

    private Map<String, Long> workers(int count, int port) throws Exception {
        Path job = job(
                "cluster" + count,
                "in",
                "url: " + TestPostgres.newDatabase(),
                1,
                "cluster:\n  broker: tcp://localhost:" + port);
        List<Jvm> workers = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                Jvm worker = parallax("worker" + count + i, "worker", job);
                workers.add(worker);
                worker.await("Waiting for shares", 1);
            }
            return night(job);
        } finally {
            for (Jvm worker : workers) {
                worker.close();
            }
        }
    }

    private Map<String, Long> night(Path job) throws Exception {
        try (Jvm night = parallax(job.getFileName() + ".log", "run", job)) {
            assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
            return night.steps();
        }
    }

    private Jvm parallax(String log, String command, Path job) throws IOException {
        List<String> options = new ArrayList<>(Jvm.OPTIONS_OF_SCRIPT);
        options.addAll(List.of(HEAP, archives.option("parallax")));
        return Jvm.start(
                folder.resolve(log),
                System.getenv(),
                archives.classPath(),
                options,
                "dev.parallax.ParallaxApplication",
                command,
                job.toString());
    }

    private void compare(String what, Map<String, Long> one, Map<String, Long> two) {
        System.out.printf(
                Locale.ROOT, "%d articles, %s%n  step                    one ms    two ms   ratio%n", ARTICLES, what);
        for (String step : HEAVY) {
            row(step, requireNonNull(one.get(step), step), requireNonNull(two.get(step), step));
        }
        row("all heavy steps", sum(one, HEAVY), sum(two, HEAVY));
        row("whole night", sum(one, one.keySet()), sum(two, two.keySet()));
    }

    private static long sum(Map<String, Long> steps, Collection<String> which) {
        return which.stream().mapToLong(steps::get).sum();
    }

    private static void row(String name, long one, long two) {
        System.out.printf(Locale.ROOT, "  %-20s  %8d  %8d  %6.2f%n", name, one, two, (double) one / two);
    }

    private Path job(String name, String input, String store, int threads, String more) throws IOException {
        return ChaosJob.write(folder.resolve(name + ".yml"), folder.resolve(input), "lexical", store, threads, more);
    }
}
