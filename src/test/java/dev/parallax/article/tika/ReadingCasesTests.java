package dev.parallax.article.tika;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files that came out wrong once, one of a kind, under {@code src/test/resources/reading}: beside each,
 * {@code FILE.expected} has the paragraphs that it should give.
 */
class ReadingCasesTests {

    private static final Path CASES = Path.of("src/test/resources/reading");

    private static final String EXPECTED = ".expected";

    private static final TikaArticleExtractor EXTRACTOR = new TikaArticleExtractor(ExtractionLimits.DEFAULTS);

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheParagraphsThatAPersonSees(Path file) throws IOException {
        String name = file.getFileName().toString();

        List<Extraction> read = EXTRACTOR.extract(new SourceFile("cases", name, file));

        assertThat(read.stream().map(ReadingCasesTests::lines).collect(Collectors.joining("\n")))
                .isEqualTo(Files.readString(Path.of(file + EXPECTED)).strip());
    }

    private static String lines(Extraction extraction) {
        if (extraction instanceof Extraction.Quarantined quarantined) {
            return quarantined.location() + "\n" + quarantined.reason();
        }
        Article article = ((Extraction.Extracted) extraction).article();
        return article.location() + "\n"
                + article.paragraphs().stream()
                        .map(paragraph -> paragraph.role() + " " + paragraph.text())
                        .collect(Collectors.joining("\n"));
    }
}
