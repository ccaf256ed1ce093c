package dev.parallax.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.parallax.report.LazyRun;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.report.ReportWriter;
import dev.parallax.report.csv.CsvReportWriter;
import dev.parallax.report.html.HtmlReportWriter;
import dev.parallax.report.json.JsonReportWriter;
import dev.parallax.report.sarif.SarifReportWriter;
import dev.parallax.report.xlsx.XlsxReportWriter;
import java.io.IOException;
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

    @Test
    void aThousandStoriesOpenAtOnce(@TempDir Path folder) throws IOException {
        MadeUpRun run = new MadeUpRun(
                IntStream.range(0, STORIES).mapToObj(MadeUpStories::generated).toList());
        long start = System.nanoTime();
        Path index = new HtmlReportWriter().write(run, 7, folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        double megabytes = Files.size(index) / 1e6;
        System.out.printf("%d stories: written in %.1f s, index %.2f MB%n", STORIES, seconds, megabytes);
        assertThat(seconds).isLessThanOrEqualTo(15);
        assertThat(megabytes).isLessThanOrEqualTo(1.5);
        try (Browsers browsers = Browsers.open()) {
            double best = Double.MAX_VALUE;
            for (int i = 0; i < OPENINGS; i++) {
                Page page = browsers.browser().newPage();
                page.navigate(index.toUri().toString());
                Object milliseconds = page.evaluate("""
                        () => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
                        """);
                best = Math.min(best, ((Number) milliseconds).doubleValue() / 1000);
                page.close();
            }
            System.out.printf("index opened, filtered and painted in %.2f s, best of %d%n", best, OPENINGS);
            assertThat(best).isLessThanOrEqualTo(1);
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
                    new CsvReportWriter(), new JsonReportWriter(), new SarifReportWriter(), new XlsxReportWriter())) {
                long start = System.nanoTime();
                Path file = writer.write(new LazyRun(20_000), 7, Path.of(arguments[0]));
                System.out.printf(
                        "%s: 100,000 findings in %.1f s, %.1f MB, within 96 MB of heap%n",
                        writer.format(), (System.nanoTime() - start) / 1e9, Files.size(file) / 1e6);
            }
        }
    }
}
