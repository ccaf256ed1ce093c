package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's job in three languages, in a folder of its own. */
class MultilingualNightTests {

    @Test
    void germanAndUkrainianEditionsAreComparedWithTheEnglishOne(@TempDir Path folder) throws IOException {
        Path job = copy(Path.of("jobs"), folder.resolve("jobs")).resolve("multilingual.yml");

        Command night = Command.run("run", job.toString());

        assertThat(night.exitCode()).as(night.out() + night.err()).isEqualTo(ExitCode.DONE);
        assertThat(night.out()).contains("Articles       7: 7 new", "Stories        3, 4 pairs of editions");
        assertThat(told(folder))
                .anyMatch(row -> row.contains("“240”, in the German „24“"))
                .anyMatch(row -> row.contains("“35”, in the German „53“"))
                .anyMatch(row -> row.contains("“Saturday”, in the Ukrainian «неділю»"))
                .anyMatch(row -> row.contains("“14”, in the Ukrainian «15»"))
                .hasSize(4);
        assertThat(pages(folder))
                .anyMatch(page ->
                        page.contains("lang=\"de\"") && page.contains("lang=\"uk\"") && page.contains("lang=\"en\""));
    }

    /** The findings, without the head of the table. */
    private static List<String> told(Path folder) throws IOException {
        try (Stream<String> rows = Files.lines(folder.resolve("report/multilingual/findings.csv"), UTF_8)) {
            return rows.skip(1).toList();
        }
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("report/multilingual/stories"))) {
            return pages.map(MultilingualNightTests::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }
}
