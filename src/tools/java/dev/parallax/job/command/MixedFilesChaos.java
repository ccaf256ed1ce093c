package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night over some three hundred files of every format, many of them broken: each is read in time, or set aside with a
 * reason: {@code ./mvnw -Pchaos verify -Dtest=MixedFilesChaos}.
 */
@Tag("chaos")
class MixedFilesChaos {

    private static final int FEWEST_FILES = 200;

    private static final List<List<String>> STORIES = List.of(
            List.of(
                    "Паром через Обь снова ходит",
                    "Паром через Обь возобновил рейсы после ледохода, сообщили в управлении порта в пятницу.",
                    "Два судна отправляются каждый час, как и до появления льда в ноябре прошлого года."),
            List.of(
                    "Музей открыл новый зал",
                    "В городском музее открылся зал, где собраны находки археологов за последние десять лет.",
                    "Вход будет бесплатным до конца месяца, рассказала директор музея журналистам."),
            List.of(
                    "Bakery wins the harvest prize",
                    "A family bakery from the hills has won the harvest prize for the third year in a row.",
                    "The judges praised its rye bread, which is baked from flour of the valley's own mill."));

    @TempDir
    Path folder;

    private MadeUpNights nights;

    @BeforeEach
    void write() throws IOException {
        nights = new MadeUpNights(folder);
        Path in = folder.resolve("in");
        copy(Path.of("src/test/resources/reading"), in.resolve("cases"));
        copy(Path.of("sample-input"), in.resolve("sample"));
        for (int i = 0; i < STORIES.size(); i++) {
            List<String> story = STORIES.get(i);
            Map<String, byte[]> files = NewsroomFiles.of("story" + i, story.get(0), story.subList(1, story.size()));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] bytes = file.getValue();
                write(in.resolve("made").resolve(file.getKey()), bytes);
                write(in.resolve("cut").resolve(file.getKey()), Arrays.copyOf(bytes, bytes.length * (i + 1) / 4));
            }
        }
        Files.writeString(nights.job(), Files.readString(nights.job()) + "  time-per-file: 10s\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected"))
                    .toList()) {
                write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void everyFileIsReadOrSetAsideWithAReason() throws Exception {
        assertThat(nights.run()).isEqualTo(ExitCode.PARTIAL);

        Set<String> reported = new TreeSet<>(nights.query("SELECT DISTINCT file_location FROM article_outcome"));
        assertThat(reported).hasSizeGreaterThan(FEWEST_FILES).isEqualTo(files());
        assertThat(nights.query("SELECT location FROM article_outcome WHERE reason IN ('TIMED_OUT', 'NOT_STORED')"))
                .isEmpty();
        assertThat(nights.query("SELECT location FROM article_outcome WHERE file_location LIKE 'made/%'"
                        + " AND outcome = 'QUARANTINED'"))
                .isEmpty();
        assertThat(nights.query("SELECT heading FROM article WHERE location LIKE 'made/%'").stream()
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        STORIES.stream().map(story -> story.get(0)).toArray(String[]::new));
    }

    private Set<String> files() throws IOException {
        Path in = folder.resolve("in");
        try (Stream<Path> files = Files.walk(in)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> in.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
