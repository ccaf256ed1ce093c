package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.draft.Draft;
import dev.parallax.article.web.WebPage;
import dev.parallax.eval.DataFolder;
import dev.parallax.eval.Evaluation;
import dev.parallax.language.lingua.LinguaLanguageDetector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages read and their languages detected in a second of one core, warm.
 *
 * <p>The clock is the thread's own processor time, so that other work on the machine does not count.
 */
@Tag("bench")
class ReadingBenchmark {

    private static final int WARM_UP = 4;

    private static final int ROUNDS = 3;

    private final LinguaLanguageDetector detector = new LinguaLanguageDetector();

    @Test
    void readsPages() throws IOException {
        List<byte[]> pages = pages();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_UP; i++) {
            pages.forEach(this::read);
        }
        long before = threads.getCurrentThreadCpuTime();
        int articles = 0;
        for (int i = 0; i < ROUNDS; i++) {
            for (byte[] page : pages) {
                articles += read(page) ? 1 : 0;
            }
        }
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(
                "%,d pages of %,d bytes on average: %.0f pages a second of one core; heap in use after: %,d MiB%n",
                pages.size(),
                pages.stream().mapToLong(page -> page.length).sum() / pages.size(),
                ROUNDS * pages.size() / seconds,
                heap);
        assertThat(articles).isPositive();
    }

    /** As the extractor does, but on this thread, whose time is measured. */
    private boolean read(byte[] page) {
        Decoded decoded = TextDecoder.decodeHtml(page);
        WebPage web = WebPage.parse(decoded.text());
        return new Draft("text/html", decoded.charset(), web.metadata(), web.blocks(), decoded.remarks())
                .finish("bench", "page.html")
                .map(Extracted::new)
                .map(extracted -> detector.detect(extracted.article()))
                .isPresent();
    }

    /** The evaluation's pages where there are any, else the sample's. */
    private static List<byte[]> pages() throws IOException {
        Path folder = DataFolder.EVALUATION
                .ifNamed()
                .map(data -> data.resolve("html").resolve(Evaluation.split()))
                .orElse(Path.of("sample-input"));
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        assertThat(pages).isNotEmpty();
        assertThat(new String(pages.get(0), UTF_8)).contains("<");
        return pages;
    }
}
