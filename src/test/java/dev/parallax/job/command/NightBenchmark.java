package dev.parallax.job.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Whole nights over generated articles, a tenth of them first and then all, and a night after in which one in a hundred has
 * changed: {@code ./mvnw -Pbench verify -Dbench.articles=20000}.
 */
@Tag("bench")
class NightBenchmark {

    private static final int ARTICLES = Integer.getInteger("bench.articles", 2_000);
    private static final int TENTH = ARTICLES / 10;
    private static final int ONE_IN_A_HUNDRED = 100;

    private static final int HEAP_MEBIBYTES = 1536;
    private static final double MOST_GROWTH = 12;
    private static final double MOST_OF_FIRST_NIGHT = 0.05;

    /** Below this, what a step takes is mostly the loading of its dictionaries. */
    private static final double SECONDS_THAT_TELL = 2;

    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

    private final Path folder;

    NightBenchmark(@TempDir Path folder) {
        this.folder = folder;
    }

    /** @param heap the most that was in use after a collection, in MiB */
    private record Night(Map<String, Double> seconds, JsonNode summary, int heap) {
        double whole() {
            return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        double secondsOf(String step) {
            return requireNonNull(seconds.get(step), step);
        }
    }

    @Test
    void aLargeNightTakesItsTimeAndTheNextOneLittle() throws Exception {
        new MadeUpNews(8).write(folder.resolve("small"), TENTH);
        new MadeUpNews(8).write(folder.resolve("large"), ARTICLES);
        Night small = night("small");
        Night large = night("large");
        int revised = MadeUpNews.revise(folder.resolve("large"), ARTICLES, ONE_IN_A_HUNDRED);
        Night next = night("large");

        System.out.printf(Locale.ROOT, "%-22s %10d %10d %8s %10s%n", "seconds", TENTH, ARTICLES, "ratio", "next");
        large.seconds()
                .forEach((step, seconds) -> System.out.printf(
                        Locale.ROOT,
                        "%-22s %10.1f %10.1f %8.1f %10.1f%n",
                        step,
                        small.secondsOf(step),
                        seconds,
                        seconds / small.secondsOf(step),
                        next.secondsOf(step)));
        System.out.printf(
                Locale.ROOT,
                "%-22s %10.1f %10.1f %8.1f %10.1f = %.1f %% of the first night%n",
                "all",
                small.whole(),
                large.whole(),
                large.whole() / small.whole(),
                next.whole(),
                100 * next.whole() / large.whole());
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
        assertThat(large.summary().at("/comparing/pairs").asInt()).isGreaterThan(ARTICLES * 45 / 100);
        assertThat(next.summary().at("/reading/revised").asInt()).isEqualTo(revised);
        large.seconds()
                .forEach((step, seconds) -> assertThat(seconds)
                        .as(step)
                        .isLessThanOrEqualTo(MOST_GROWTH * Math.max(SECONDS_THAT_TELL, small.secondsOf(step))));
        assertThat(next.whole()).isLessThanOrEqualTo(MOST_OF_FIRST_NIGHT * large.whole());
    }

    /** A night in a process of its own, which cannot have more heap than it may. */
    private Night night(String name) throws IOException, InterruptedException {
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
                """.formatted(name));
        Path collections = folder.resolve("collections.log");
        Path out = folder.resolve("out.log");
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx" + HEAP_MEBIBYTES + "m",
                        "-Xlog:gc:file=" + collections,
                        "-Djavax.xml.parsers.SAXParserFactory="
                                + System.getProperty("javax.xml.parsers.SAXParserFactory"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.parallax.ParallaxApplication",
                        "run",
                        job.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> readString(out)).isEqualTo(ExitCode.DONE);
        JsonNode summary =
                JsonMapper.shared().readTree(Files.readString(folder.resolve("report-" + name + "/summary.json")));
        Map<String, Double> seconds = new TreeMap<>();
        summary.get("seconds")
                .properties()
                .forEach(step -> seconds.put(step.getKey(), step.getValue().asDouble()));
        Night night = new Night(seconds, summary, mostHeap(collections));
        System.out.printf(Locale.ROOT, "%s: %s, %d MiB%n", name, seconds, night.heap());
        return night;
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
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
