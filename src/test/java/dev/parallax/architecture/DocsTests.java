package dev.parallax.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The docs name files that exist, and the list of decisions is whole. */
class DocsTests {

    private static final Path DOCS = Path.of("src", "docs");
    private static final Path DECISIONS = DOCS.resolve("adr");
    private static final Path INDEX = DECISIONS.resolve("README.md");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern HEADING = Pattern.compile("# (\\d{4} .+)");

    @Test
    void everyLinkInTheDocsLeadsToAFile() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            List<String> broken = Stream.concat(Stream.of(Path.of("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .flatMap(DocsTests::brokenLinks)
                    .toList();
            assertThat(broken).isEmpty();
        }
    }

    @Test
    void everyDecisionHasItsNumberAStatusAndALineInTheIndex() throws IOException {
        String index = Files.readString(INDEX, UTF_8);
        for (Path decision : decisions()) {
            String name = decision.getFileName().toString();
            List<String> lines = Files.readAllLines(decision, UTF_8);
            assertThat(lines.get(0)).as("heading of %s", name).matches(HEADING).startsWith("# " + name.substring(0, 4));
            assertThat(lines.get(2)).as("status of %s", name).startsWith("Status: ");
            String title = lines.get(0).substring("# 0000 ".length());
            assertThat(index).contains("- [" + name.substring(0, 4) + "](" + name + ") " + title + "\n");
        }
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            List<Path> decisions =
                    files.filter(file -> !file.equals(INDEX)).sorted().toList();
            assertThat(decisions).isNotEmpty();
            return decisions;
        }
    }

    private static Stream<String> brokenLinks(Path file) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        return LINK.matcher(read(file))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(folder.resolve(link)))
                .map(link -> file + ": " + link);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
