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

/** Nights in other languages than Russian and English, each in a folder of its own. */
class MultilingualNightTests {

    @Test
    void germanAndUkrainianEditionsAreComparedWithTheEnglishOne(@TempDir Path folder) throws IOException {
        Path job = copy(Path.of("jobs"), folder.resolve("jobs")).resolve("multilingual.yml");

        Command night = Command.run("run", job.toString());

        assertThat(night.exitCode()).as(night.out() + night.err()).isEqualTo(ExitCode.DONE);
        assertThat(night.out()).contains("Articles       7: 7 new", "Stories        3, 4 pairs of editions");
        assertThat(reported(folder.resolve("report/multilingual")))
                .anyMatch(row -> row.contains("“240”, in the German „24“"))
                .anyMatch(row -> row.contains("“35”, in the German „53“"))
                .anyMatch(row -> row.contains("“Saturday”, in the Ukrainian «неділю»"))
                .anyMatch(row -> row.contains("“14”, in the Ukrainian «15»"))
                .hasSize(4);
        assertThat(pages(folder.resolve("report/multilingual")))
                .anyMatch(page ->
                        page.contains("lang=\"de\"") && page.contains("lang=\"uk\"") && page.contains("lang=\"en\""));
    }

    @Test
    void aUkrainianEditionIsComparedWithTheRussianOne(@TempDir Path folder) throws IOException {
        Path report = nightInRussian("uk", folder);

        assertThat(reported(report))
                .anyMatch(row -> row.contains("«84 миллиона», in the Ukrainian «48 мільйонів»"))
                .anyMatch(row -> row.contains("«Кравец» is «Ковтун» in the Ukrainian"))
                .hasSize(2);
        assertThat(pages(report))
                .anyMatch(page -> page.contains("<h1 lang=\"ru\">")
                        && page.contains("cell source\" data-label=\"Ukrainian\" lang=\"uk\"")
                        && page.contains("cell translation\" data-label=\"Machine translation\" lang=\"ru\"")
                        && page.contains("cell target\" data-label=\"Russian, as published\" lang=\"ru\""));
    }

    @Test
    void aGermanEditionIsComparedWithTheRussianOne(@TempDir Path folder) throws IOException {
        Path report = nightInRussian("de", folder);

        assertThat(reported(report))
                .anyMatch(row -> row.contains("«210», in the German „120“"))
                .anyMatch(row -> row.contains("«Вебер» is „Reuter“ in the German"))
                .hasSize(2);
        assertThat(pages(report))
                .anyMatch(page -> page.contains("<h1 lang=\"ru\">")
                        && page.contains("cell source\" data-label=\"German\" lang=\"de\"")
                        && page.contains("cell translation\" data-label=\"Machine translation\" lang=\"ru\"")
                        && page.contains("cell target\" data-label=\"Russian, as published\" lang=\"ru\""));
    }

    @Test
    void anEngineThatDoesNotKnowThePairNamesThoseThatDo(@TempDir Path folder) throws IOException {
        Path desk = copy(Path.of("src/test/resources/comparison-in-russian"), folder.resolve("desk"));
        Path job = Files.writeString(
                desk.resolve("lexical.yml"),
                text(desk.resolve("uk.yml")).replace("engine: memory\n  path: memory.tmx", "engine: lexical"),
                UTF_8);

        Command night = Command.run("run", job.toString());

        assertThat(night.exitCode()).as(night.out() + night.err()).isEqualTo(ExitCode.USAGE);
        assertThat(night.err())
                .contains("The engine lexical does not translate uk→ru", "libretranslate", "choose another engine");
    }

    /** Runs the night of a language and Russian. One Russian story has no other edition in it. */
    private static Path nightInRussian(String language, Path folder) throws IOException {
        Path desk = copy(Path.of("src/test/resources/comparison-in-russian"), folder.resolve("desk"));

        Command night = Command.run("run", desk.resolve(language + ".yml").toString());

        assertThat(night.exitCode()).as(night.out() + night.err()).isEqualTo(ExitCode.DONE);
        assertThat(night.out())
                .contains("Articles       3: 3 new", "Stories        2, 1 pairs of editions, 7 aligned passages");
        return desk.resolve("report").resolve(language + "-ru");
    }

    /** The findings, without the head of the table. */
    private static List<String> reported(Path report) throws IOException {
        try (Stream<String> rows = Files.lines(report.resolve("findings.csv"), UTF_8)) {
            return rows.skip(1).toList();
        }
    }

    private static List<String> pages(Path report) throws IOException {
        try (Stream<Path> pages = Files.list(report.resolve("stories"))) {
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
