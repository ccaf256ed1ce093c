package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Extraction;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No two readings of a source have one location, whatever the files are called; and time that a file didn't take is not its own. */
class ReadingKeysTests {

    @Test
    void aFolderCalledLikeAnArchiveIsNone(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a.zip!"));
        Files.writeString(folder.resolve("a.zip!/x.txt"), "In the folder, as one can see.");
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("x.txt", "In the archive, as one can see.");
        entries.put("y!/z.txt", "In a folder of the archive, as one can see.");
        Files.write(folder.resolve("a.zip"), Readings.zip(entries));
        TikaArticleExtractor extractor = new TikaArticleExtractor(ExtractionLimits.DEFAULTS);
        List<Extraction> read = new ArrayList<>();

        for (String name : List.of("a.zip", "a.zip!/x.txt")) {
            read.addAll(extractor.extract(new SourceFile("s", name, folder.resolve(name))));
        }

        assertThat(Readings.locations(read)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void namesThatNoStoreTakesAreMadeFit() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("long-" + "x".repeat(3000) + "1.txt", "The first of them, as one can see.");
        entries.put("long-" + "x".repeat(3000) + "2.txt", "The second of them, as one can see.");
        entries.put("nul\u0001\u0007.txt", "The third of them, as one can see.");

        assertThat(Readings.locations(Readings.read("a.zip", Readings.zip(entries))))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(
                        location -> location.length() < 300 && location.chars().allMatch(c -> c >= ' '));
    }

    @Test
    void aMailWhoseAttachmentsRunOutOfTimeKeepsItsTextAndTellsTheRest(@TempDir Path folder) throws IOException {
        String attachment = "--b\nContent-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n"
                + "<p>The ferry is running again, the office said on Friday.</p>".repeat(200_000) + "\n";
        Path mail = Files.writeString(
                folder.resolve("a.eml"),
                "From: d@a.example\nSubject: Ferry\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                        + "The ferry is running again.\n" + attachment + "--b--");
        ExtractionLimits limits = new ExtractionLimits(64L << 20, 64L << 20, 10, 4, Duration.ofMillis(400));

        List<Extraction> read = new TikaArticleExtractor(limits).extract(new SourceFile("s", "a.eml", mail));

        assertThat(Readings.locations(read)).doesNotHaveDuplicates();
        assertThat(read)
                .last()
                .isInstanceOfSatisfying(
                        Extraction.Quarantined.class,
                        quarantined -> assertThat(quarantined.reason()).isEqualTo(QuarantineReason.TIMED_OUT));
    }

    @Test
    void waitingIsNotCountedAgainstAFileAndWorkingIs() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            TimeLimit.run(() -> sleep(400), Duration.ofMillis(100), threads);
            Assertions.assertThatThrownBy(() -> TimeLimit.run(ReadingKeysTests::spin, Duration.ofMillis(100), threads))
                    .isInstanceOf(TimeoutException.class);
            Assertions.assertThatThrownBy(() -> TimeLimit.run(() -> sleep(60_000), Duration.ofMillis(20), threads))
                    .isInstanceOf(TimeoutException.class);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void spin() {
        long sum = 0;
        while (!Thread.currentThread().isInterrupted()) {
            sum += System.nanoTime();
        }
        assertThat(sum).isNotZero();
    }
}
