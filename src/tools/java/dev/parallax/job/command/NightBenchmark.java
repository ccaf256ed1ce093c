package dev.parallax.job.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.eval.DataFolder;
import dev.parallax.eval.Evaluation;
import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole nights over real, varied text. One is put beside tools that each do a part of it: the news documents of the
 * evaluation data, one thread, processor time of whole processes, Parallax started as its script starts it, the
 * tools in whatever way is the fastest. Others grow: a tenth of that many articles, all of them, a night after in which one
 * in a hundred has changed, and one in which none has. {@code ./mvnw -Pbench verify
 * -Dtest=NightBenchmark -Deval.dir=FOLDER -Dcorpus.dir=FOLDER -Dbench.articles=20000}.
 */
@Tag("bench")
class NightBenchmark {

    private static final int ARTICLES = Integer.getInteger("bench.articles", 2_000);
    private static final int TENTH = ARTICLES / 10;
    private static final int THREADS = 2;

    /** One article of every fifty stories is one in a hundred articles. */
    private static final int STORIES_TO_A_REVISION = 50;

    private static final int HEAP_MEBIBYTES = 1536;

    private static final double MOST_GROWTH = 12;
    private static final double MOST_OF_FIRST_NIGHT = 0.05;

    /** Below this, what a step takes is mostly the loading of its dictionaries. */
    private static final double SECONDS_THAT_TELL = 2;

    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

    /** What a program is started with before it is measured, so that its classes are in an archive. */
    private static final int STORIES_OF_FIRST_START = 5;

    private final Path folder;
    private final ClassArchives archives;

    NightBenchmark(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.archives = new ClassArchives(folder.resolve("classes"));
        RealNews.documents(Evaluation.dir(), Evaluation.split())
                .first(STORIES_OF_FIRST_START)
                .write(folder.resolve("few"));
        night("few", 1);
    }

    /**
     * @param seconds of each step, by the clock
     * @param processor seconds of the whole process
     * @param heap the most that was in use after a collection, in MiB
     */
    private record Night(Map<String, Double> seconds, double processor, JsonNode summary, int heap) {

        double secondsOf(String step) {
            return requireNonNull(seconds.get(step), step);
        }
    }

    @Test
    void aNightBesideToolsThatDoAPartOfItEach() throws Exception {
        RealNews news = RealNews.documents(Evaluation.dir(), Evaluation.split());
        Path pages = folder.resolve("documents");
        news.write(pages);
        Map<String, Double> peers = new LinkedHashMap<>();
        for (String peer : List.of("languagetool", "maligna", "tika")) {
            peer(peer, folder.resolve("few"), archived(peer));
            peers.put(peer, peer(peer, pages));
        }
        Night night = night("documents", 1);
        Night again = night("documents", 1);
        double sum = peers.values().stream().mapToDouble(Double::doubleValue).sum();

        System.out.printf(Locale.ROOT, "%n%d articles, seconds of processor time%n", news.articles());
        peers.forEach((peer, seconds) -> System.out.printf(Locale.ROOT, "%-22s %10.1f%n", peer, seconds));
        System.out.printf(
                Locale.ROOT, "%-22s %10.1f = %.2f of these%n", "Parallax", night.processor(), night.processor() / sum);
        System.out.printf(
                Locale.ROOT,
                "%-22s %10.1f = %.1f %% of its first night%n",
                "nothing changed",
                again.processor(),
                100 * again.processor() / night.processor());

        assertThat(night.summary().at("/reading/fresh").asInt()).isEqualTo(news.articles());
        assertThat(night.summary().at("/comparing/pairs").asInt()).isGreaterThan(news.articles() * 45 / 100);
        assertThat(again.summary().at("/reading/unchanged").asInt()).isEqualTo(news.articles());
    }

    @Test
    void aLargeNightTakesItsTimeAndTheNextOneLittle() throws Exception {
        RealNews documents = RealNews.documents(Evaluation.dir(), Evaluation.split());
        Path corpus = DataFolder.CORPUS.path();
        documents.filledUp(corpus, TENTH / 2).write(folder.resolve("small"));
        RealNews news = documents.filledUp(corpus, ARTICLES / 2);
        news.write(folder.resolve("large"));
        Night small = night("small", THREADS);
        Night large = night("large", THREADS);
        int revised = news.revise(folder.resolve("large"), STORIES_TO_A_REVISION);
        Night next = night("large", THREADS);
        Night same = night("large", THREADS);

        System.out.printf(
                Locale.ROOT,
                "%n%-22s %10d %10d %8s %10s %10s%n",
                "seconds",
                TENTH,
                ARTICLES,
                "ratio",
                "1 % new",
                "0 % new");
        large.seconds()
                .forEach((step, seconds) -> System.out.printf(
                        Locale.ROOT,
                        "%-22s %10.1f %10.1f %8.1f %10.1f %10.1f%n",
                        step,
                        small.secondsOf(step),
                        seconds,
                        seconds / small.secondsOf(step),
                        next.secondsOf(step),
                        same.secondsOf(step)));
        System.out.printf(
                Locale.ROOT,
                "%-22s %10.1f %10.1f %8.1f %10.1f %10.1f%n",
                "processor time of all",
                small.processor(),
                large.processor(),
                large.processor() / small.processor(),
                next.processor(),
                same.processor());
        System.out.printf(
                Locale.ROOT,
                "of the first night: %.1f %% with one article in a hundred changed, %.1f %% with none%n",
                100 * next.processor() / large.processor(),
                100 * same.processor() / large.processor());
        System.out.printf(
                Locale.ROOT,
                "most heap after a collection, of %d MiB: %d, %d, %d MiB; %d stories, %d pairs, %d findings%n",
                HEAP_MEBIBYTES,
                small.heap(),
                large.heap(),
                next.heap(),
                large.summary().at("/comparing/stories").asInt(),
                large.summary().at("/comparing/pairs").asInt(),
                large.summary().at("/findings/fresh").asInt());

        assertThat(large.summary().at("/reading/fresh").asInt()).isEqualTo(ARTICLES);
        assertThat(next.summary().at("/reading/revised").asInt()).isEqualTo(revised);
        large.seconds()
                .forEach((step, seconds) -> assertThat(seconds)
                        .as(step)
                        .isLessThanOrEqualTo(MOST_GROWTH * Math.max(SECONDS_THAT_TELL, small.secondsOf(step))));
        assertThat(next.processor()).isLessThanOrEqualTo(MOST_OF_FIRST_NIGHT * large.processor());
    }

    /** As Java starts it by itself, with the options of our start script, or with its archive of classes as well: the fastest. */
    private double peer(String name, Path pages) throws IOException, InterruptedException {
        double fastest = Double.POSITIVE_INFINITY;
        for (List<String> options : List.of(List.<String>of(), Jvm.OPTIONS_OF_SCRIPT, archived(name))) {
            fastest = Math.min(fastest, peer(name, pages, options));
        }
        return fastest;
    }

    private List<String> archived(String program) {
        List<String> options = new ArrayList<>(Jvm.OPTIONS_OF_SCRIPT);
        options.add(archives.option(program));
        return options;
    }

    private double peer(String name, Path pages, List<String> options) throws IOException, InterruptedException {
        try (Jvm jvm = start(name, withHeap(options), NightPeers.class, name, pages.toString())) {
            int code = jvm.end(Duration.ofHours(2));
            assertThat(code).as(jvm.log()).isZero();
            return MeasuredProcess.secondsIn(jvm.log());
        }
    }

    /** A night in a process of its own, which cannot have more heap than it may. */
    private Night night(String name, int threads) throws IOException, InterruptedException {
        Path job = folder.resolve(name + ".yml");
        Files.writeString(job, """
                name: %1$s
                sources:
                  - name: made-up
                    folder: %1$s
                translator:
                  engine: lexical
                store:
                  folder: store-%1$s
                report:
                  folder: report-%1$s
                  formats: [html, csv, json, tmx]
                limits:
                  threads: %2$d
                """.formatted(name, threads));
        Path collections = folder.resolve("collections.log");
        List<String> options = new ArrayList<>(withHeap(archived("parallax")));
        options.add("-Xlog:gc:file=" + collections);
        double processor;
        try (Jvm jvm = start("parallax", options, MeasuredProcess.class, "run", job.toString())) {
            int code = jvm.end(Duration.ofHours(2));
            // A corpus has lines in other languages, which nobody translates.
            assertThat(code).as(jvm.log()).isIn(ExitCode.DONE, ExitCode.PARTIAL);
            processor = MeasuredProcess.secondsIn(jvm.log());
        }
        JsonNode summary =
                JsonMapper.shared().readTree(Files.readString(folder.resolve("report-" + name + "/summary.json")));
        Map<String, Double> seconds = new TreeMap<>();
        summary.get("seconds")
                .properties()
                .forEach(step -> seconds.put(step.getKey(), step.getValue().asDouble()));
        Night night = new Night(seconds, processor, summary, mostHeap(collections));
        System.out.printf(
                Locale.ROOT, "%s: %s, %.1f s of processor time, %d MiB%n", name, seconds, processor, night.heap());
        return night;
    }

    private Jvm start(String program, List<String> options, Class<?> main, String... arguments) throws IOException {
        return Jvm.start(
                folder.resolve(program + ".log"),
                System.getenv(),
                archives.classPath(),
                options,
                main.getName(),
                arguments);
    }

    private static List<String> withHeap(List<String> options) {
        return Stream.concat(Stream.of("-Xmx" + HEAP_MEBIBYTES + "m"), options.stream())
                .toList();
    }

    private static int mostHeap(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(AFTER_COLLECTION::matcher)
                    .filter(Matcher::find)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
