package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.SourceFile;
import dev.parallax.eval.Evaluation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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
            Files.write(file, damaged(Files.readAllBytes(original), Files.readAllBytes(other), random));
            long before = System.nanoTime();
            List<Extraction> extractions = extractor.extract(
                    new SourceFile("chaos", original.getFileName().toString(), file));
            slowest = Math.max(slowest, System.nanoTime() - before);
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
            assertThat(ours).as("of %s: %s at %s", original, root, List.of(root.getStackTrace())).isFalse();
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

    private static byte[] damaged(byte[] bytes, byte[] other, Random random) throws IOException {
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K' && random.nextBoolean()) {
            return damagedInside(bytes, other, random);
        }
        return switch (random.nextInt(7)) {
            case 0 -> noise(random);
            case 1 -> cut(bytes, random);
            case 2 -> flipped(bytes, random);
            case 3 -> shuffled(bytes, random);
            case 4 -> spliced(bytes, other, random);
            case 5 -> repeated(bytes, random);
            default -> soup(random);
        };
    }

    /** An archive that is whole, with something wrong in one of its entries. */
    private static byte[] damagedInside(byte[] bytes, byte[] other, Random random) throws IOException {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(damaged)) {
            int number = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName() + (random.nextInt(40) == 0 ? "/" + number++ : "")));
                out.write(
                        switch (random.nextInt(6)) {
                            case 0 -> flipped(content, random);
                            case 1 -> shuffled(content, random);
                            case 2 -> spliced(content, other, random);
                            default -> content;
                        });
            }
        } catch (ZipException e) {
            return bytes;
        }
        return damaged.toByteArray();
    }

    private static byte[] spliced(byte[] bytes, byte[] other, Random random) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        int at = random.nextInt(bytes.length + 1);
        int from = random.nextInt(other.length + 1);
        spliced.write(bytes, 0, at);
        spliced.write(other, from, Math.min(other.length - from, random.nextInt(2000)));
        spliced.write(bytes, at, bytes.length - at);
        return spliced.toByteArray();
    }

    /** A piece many times over: deep nesting, long lines, endless lists. */
    private static byte[] repeated(byte[] bytes, Random random) {
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - from, random.nextInt(60));
        repeated.write(bytes, 0, from);
        for (int i = 0; i < 1 + random.nextInt(5_000); i++) {
            repeated.write(bytes, from, length);
        }
        repeated.write(bytes, from, bytes.length - from);
        return repeated.toByteArray();
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(4096)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] cut(byte[] bytes, Random random) {
        int from = random.nextBoolean() ? 0 : random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(bytes.length - from + 1);
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; flipped.length > 0 && i < 1 + random.nextInt(200); i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    /** Pieces in another order: closing tags before opening ones, attributes torn apart. */
    private static byte[] shuffled(byte[] bytes, Random random) {
        byte[] shuffled = bytes.clone();
        for (int i = 0; shuffled.length > 200 && i < 20; i++) {
            int length = 1 + random.nextInt(100);
            int from = random.nextInt(shuffled.length - length);
            int to = random.nextInt(shuffled.length - length);
            System.arraycopy(bytes, from, shuffled, to, length);
        }
        return shuffled;
    }

    private static byte[] soup(Random random) {
        String[] pieces = {
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<table><tr>",
            "<td",
            ">",
            "<!--",
            "-->",
            "<![CDATA[",
            "&amp;",
            "&#x",
            "&bogus;",
            "<a href='",
            "<script>",
            "</script",
            "<article",
            "<h1>",
            "<br>",
            "\u0000",
            "Мост открыли. ",
            "The bridge is open. ",
            "<frameset>",
            "<svg>",
            "]]>"
        };
        StringBuilder soup = new StringBuilder("<html>");
        for (int i = 0; i < random.nextInt(3000); i++) {
            soup.append(pieces[random.nextInt(pieces.length)]);
        }
        return soup.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The sample's files of every format, and the evaluation's pages where there are any. */
    private static List<Path> originals() throws IOException {
        List<Path> originals = new ArrayList<>();
        List<Path> folders = new ArrayList<>(List.of(
                Path.of("sample-input", "en"), Path.of("sample-input", "ru"), Path.of("src/test/resources/reading")));
        Path html = Path.of(System.getProperty("eval.dir", "../shared/eval"), "html", Evaluation.split());
        if (Files.isDirectory(html)) {
            folders.add(html);
        }
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().endsWith(".gold.txt"))
                        .filter(path -> !path.toString().endsWith(".expected"))
                        .filter(path ->
                                !path.startsWith(html) || !path.toString().endsWith(".json"))
                        .sorted()
                        .forEach(originals::add);
            }
        }
        return originals;
    }
}
