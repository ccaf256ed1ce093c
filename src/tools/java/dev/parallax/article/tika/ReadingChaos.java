package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import com.sun.management.OperatingSystemMXBean;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.SourceFile;
import dev.parallax.eval.DataFolder;
import dev.parallax.eval.Evaluation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Random bytes, and files of every format that were cut, changed, shuffled, or mixed with others, also within their archives:
 * always an outcome, never an exception, never slow, and never a value that a store may refuse.
 */
@Tag("chaos")
class ReadingChaos {

    private static final int INPUTS = Integer.getInteger("chaos.inputs", 20_000);

    private static final Duration SLOWEST = Duration.ofSeconds(10);

    /** What the extractor is allowed, so that a file given up is still in time. */
    private static final Duration LIMIT = Duration.ofSeconds(8);

    /** Of the whole process: on a busy machine an input waits for its turn. */
    private static final OperatingSystemMXBean CLOCK =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int PROGRESS = 2_000;

    private static final long SEED = Long.getLong("chaos.seed", 20_261_110);

    private final TikaArticleExtractor extractor =
            new TikaArticleExtractor(new ExtractionLimits(64L << 20, 64L << 20, 1000, 3, LIMIT));

    /** What the readers were stopped by. */
    private final ListAppender<ILoggingEvent> failures = new ListAppender<>();

    @BeforeEach
    void listenToFailures() {
        Logger logger = (Logger) LoggerFactory.getLogger(Failures.class);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(failures);
        failures.start();
    }

    @Test
    void everyInputHasAnOutcomeInTime(@TempDir Path folder) throws IOException {
        List<Path> originals = originals();
        Random random = new Random(SEED);
        Map<String, Integer> outcomes = new TreeMap<>();
        long slowest = 0;
        Path file = folder.resolve("input");
        for (int i = 0; i < INPUTS; i++) {
            Path original = originals.get(random.nextInt(originals.size()));
            Path other = originals.get(random.nextInt(originals.size()));
            Files.write(file, Damage.of(Files.readAllBytes(original), Files.readAllBytes(other), random));
            long before = CLOCK.getProcessCpuTime();
            List<Extraction> extractions = extractor.extract(
                    new SourceFile("chaos", original.getFileName().toString(), file));
            slowest = Math.max(slowest, CLOCK.getProcessCpuTime() - before);
            assertThat(extractions).as("input %d, of %s", i, original).isNotEmpty();
            if (i % PROGRESS == 0) {
                System.out.printf(Locale.ROOT, "%,d inputs, slowest %,d ms%n", i, slowest / 1_000_000);
            }
            assertStorable(extractions);
            assertNoSlipOfOurs(original);
            for (Extraction extraction : extractions) {
                String outcome = extraction instanceof Extraction.Quarantined quarantined
                        ? quarantined.reason().toString()
                        : "READ";
                outcomes.merge(outcome, 1, Integer::sum);
                assertThat(String.valueOf(extraction)).doesNotContain("Reading broke down");
                if (extraction instanceof Extracted extracted) {
                    assertThat(extracted.article().paragraphs()).isNotEmpty();
                }
            }
        }
        System.out.printf(Locale.ROOT, "%,d inputs, slowest %,d ms: %s%n", INPUTS, slowest / 1_000_000, outcomes);
        assertThat(Duration.ofNanos(slowest)).isLessThan(SLOWEST);
    }

    /** Other people's parsers break down in their own ways; our readers bear whatever stands in a file. */
    private void assertNoSlipOfOurs(Path original) {
        for (ILoggingEvent event : failures.list) {
            Throwable root = ((ThrowableProxy) event.getThrowableProxy()).getThrowable();
            while (root.getCause() != null) {
                root = root.getCause();
            }
            boolean ours = root instanceof RuntimeException
                    && Stream.of(root.getStackTrace())
                            .map(StackTraceElement::getClassName)
                            .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                            .findFirst()
                            .orElse("")
                            .startsWith("dev.parallax");
            assertThat(ours)
                    .as("of %s: %s at %s", original, root, List.of(root.getStackTrace()))
                    .isFalse();
        }
        failures.list.clear();
    }

    private static void assertStorable(List<Extraction> extractions) {
        assertThat(extractions)
                .extracting(Extraction::location)
                .doesNotHaveDuplicates()
                .allMatch(ReadingChaos::isStorable);
        for (Extraction extraction : extractions) {
            if (extraction instanceof Extracted extracted) {
                ArticleMetadata metadata = extracted.article().metadata();
                assertThat(Stream.of(metadata.author(), metadata.section(), metadata.canonical())
                                .filter(Objects::nonNull)
                                .map(Object::toString))
                        .allMatch(ReadingChaos::isStorable);
                assertThat(Stream.of(metadata.published(), metadata.modified()).filter(Objects::nonNull))
                        .allMatch(time -> time.getYear() >= 1600 && time.getYear() <= 2200);
                assertThat(extracted.article().paragraphs())
                        .allMatch(paragraph -> paragraph.text().chars().noneMatch(c -> c < ' '));
            }
        }
    }

    private static boolean isStorable(String value) {
        return value.length() <= 1000 && value.chars().noneMatch(c -> c < ' ' || c == 0x7f);
    }

    /** The sample's files of every format, and the evaluation's pages where there are any. */
    private static List<Path> originals() throws IOException {
        List<Path> originals = new ArrayList<>();
        List<Path> folders = new ArrayList<>(List.of(
                Path.of("sample-input", "en"), Path.of("sample-input", "ru"), Path.of("src/test/resources/reading")));
        Optional<Path> html = DataFolder.EVALUATION
                .ifNamed()
                .map(data -> data.resolve("html").resolve(Evaluation.split()));
        html.ifPresent(folders::add);
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().endsWith(".gold.txt"))
                        .filter(path -> !path.toString().endsWith(".expected"))
                        .filter(path ->
                                html.stream().noneMatch(path::startsWith) || !path.toString().endsWith(".json"))
                        .sorted()
                        .forEach(originals::add);
            }
        }
        return originals;
    }
}
