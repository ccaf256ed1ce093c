package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.LazyRun;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.report.ReportWriter;
import dev.parallax.report.csv.CsvReportWriter;
import dev.parallax.report.html.HtmlReportWriter;
import dev.parallax.report.json.JsonReportWriter;
import dev.parallax.report.sarif.SarifReportWriter;
import dev.parallax.report.tmx.TmxReportWriter;
import dev.parallax.report.xlsx.XlsxReportWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a report takes to write and to open, and how much heap an export needs; printed. */
@Tag("bench")
class ReportBenchmark {

    private static final int STORIES = 1_000;
    private static final int OPENINGS = 5;

    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))";

    @Test
    void aThousandStoriesOpenAtOnce(@TempDir Path folder) throws IOException {
        MadeUpRun run = new MadeUpRun(
                IntStream.range(0, STORIES).mapToObj(MadeUpStories::generated).toList());
        long start = System.nanoTime();
        long cpu = cpu();
        Path index = new HtmlReportWriter().write(run, 7, folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        double megabytes = (Files.size(index) + size(folder.resolve("list"))) / 1e6;
        System.out.printf(
                "%d stories: written in %.1f s (%.1f s of CPU), index with its list %.2f MB%n",
                STORIES, seconds, (cpu() - cpu) / 1e9, megabytes);
        assertThat(seconds).isLessThanOrEqualTo(15);
        assertThat(megabytes).isLessThanOrEqualTo(1.5);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < OPENINGS; i++) {
            try (Page page = Browsers.browser().newPage()) {
                page.navigate(index.toUri().toString());
                Object milliseconds = page.evaluate(PAINTED);
                best = Math.min(best, ((Number) milliseconds).doubleValue() / 1000);
            }
        }
        System.out.printf("index opened, filtered and painted in %.2f s, best of %d%n", best, OPENINGS);
        assertThat(best).isLessThanOrEqualTo(1);
    }

    /** What a desk with 300 articles pays for pages in a second language: each is written once more. */
    @Test
    void threeHundredArticlesAreWrittenInTwoLanguages(@TempDir Path folder) throws IOException {
        MadeUpRun run = new MadeUpRun(
                IntStream.range(0, 150).mapToObj(MadeUpStories::generated).toList());
        double best = Double.MAX_VALUE;
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            new HtmlReportWriter().write(run, 7, folder.resolve("report" + i));
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        Path report = folder.resolve("report0");
        System.out.printf(
                "300 articles: written in %.2f s, best of %d; %.1f MB, of which %.1f MB in the second language%n",
                best, OPENINGS, sizeOfAll(report) / 1e6, sizeOfAll(report.resolve("ru")) / 1e6);
    }

    private static long sizeOfAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Twenty thousand stories: the first page is there as soon as with a thousand, the rest of the list soon after. */
    @Test
    void twentyThousandStoriesOpenAsFast(@TempDir Path folder) throws IOException {
        Path index = new HtmlReportWriter().write(new LazyRun(20_000), 7, folder);
        System.out.printf(
                "20,000 stories: first page %.2f MB, list %.1f MB%n",
                (Files.size(index) + Files.size(folder.resolve("list/0.js"))) / 1e6,
                size(folder.resolve("list")) / 1e6);
        try (Page page = Browsers.browser().newPage()) {
            page.navigate(index.toUri().toString());
            double painted = ((Number) page.evaluate(PAINTED)).doubleValue() / 1000;
            page.locator("#matching:not(:has-text('reading'))").waitFor();
            double read = ((Number) page.evaluate("performance.now()")).doubleValue() / 1000;
            double searched = ((Number) page.evaluate("""
                            () => {
                              const start = performance.now();
                              const search = document.querySelector('input[type=search]');
                              search.value = 'bridge 19876';
                              search.dispatchEvent(new Event('input', {bubbles: true}));
                              return performance.now() - start;
                            }
                            """)).doubleValue() / 1000;
            System.out.printf(
                    "painted in %.2f s, whole list read in %.2f s, searched in %.2f s%n", painted, read, searched);
            assertThat(painted).isLessThanOrEqualTo(1);
        }
    }

    /** In a machine of its own with little heap: 20,000 stories, 100,000 findings. */
    @Test
    void aHundredThousandFindingsNeedNoHeap(@TempDir Path folder) throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Exports.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(java.waitFor()).isZero();
        try (var lines = Files.lines(folder.resolve("findings.csv"))) {
            assertThat(lines.count()).isEqualTo(100_001);
        }
    }

    /** Every export of 100,000 findings. */
    static final class Exports {

        private Exports() {}

        public static void main(String[] arguments) throws IOException {
            for (ReportWriter writer : List.of(
                    new CsvReportWriter(Messages.in(UiLanguage.EN)),
                    new JsonReportWriter(Messages.in(UiLanguage.EN)),
                    new SarifReportWriter(Messages.in(UiLanguage.EN)),
                    new TmxReportWriter(),
                    new XlsxReportWriter(Messages.in(UiLanguage.EN)))) {
                long start = System.nanoTime();
                Path file = writer.write(new LazyRun(20_000), 7, Path.of(arguments[0]));
                System.out.printf(
                        "%s: 100,000 findings in %.1f s, %.1f MB, within 96 MB of heap%n",
                        writer.format(), (System.nanoTime() - start) / 1e9, Files.size(file) / 1e6);
            }
        }
    }
}
