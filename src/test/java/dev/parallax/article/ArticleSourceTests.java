package dev.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleSourceTests {

    @Test
    void listsByNameWhatIsIncludedAndNotExcluded(@TempDir Path folder) throws IOException {
        for (String name : List.of("b.txt", "a.txt", "a.html", "day/c.txt", "day/old/d.txt", ".hidden.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
        ArticleSource source = new ArticleSource("desk", folder, List.of("**/*.txt"), List.of("**/old/**"));

        try (Stream<SourceFile> files = source.files()) {
            assertThat(files).extracting(SourceFile::location).containsExactly("a.txt", "b.txt", "day/c.txt");
        }
    }

    @Test
    void aMissingFolderIsNamedWithItsSource(@TempDir Path folder) {
        ArticleSource source = new ArticleSource("desk", folder.resolve("nowhere"), List.of(), List.of());

        assertThatThrownBy(source::files)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("'desk'");
    }

    @Test
    void onlyRegularFilesMayBeOpened(@TempDir Path folder) throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "text");
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("plain.txt"), "text");
        Files.createSymbolicLink(in.resolve("inside.txt"), in.resolve("plain.txt"));
        Files.createSymbolicLink(in.resolve("out.txt"), outside);
        Files.createSymbolicLink(in.resolve("zeros.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(in.resolve("loop.txt"), in.resolve("loop.txt"));
        Files.createSymbolicLink(in.resolve("gone.txt"), in.resolve("nothing.txt"));
        Files.createSymbolicLink(in.resolve("folder-outside"), folder);
        Files.createSymbolicLink(in.resolve("folder-inside"), in);
        pipe(in.resolve("pipe.txt"));

        assertThat(refusals(new ArticleSource("desk", in, List.of(), List.of())))
                .containsExactly(
                        "folder-outside UNSAFE_PATH",
                        "gone.txt opened",
                        "inside.txt opened",
                        "loop.txt UNREADABLE",
                        "out.txt UNSAFE_PATH",
                        "pipe.txt UNSUPPORTED",
                        "plain.txt opened",
                        "zeros.txt UNSAFE_PATH");
    }

    @Test
    void linksAreFollowedWhenTheSourceSaysSoButNoCircles(@TempDir Path folder) throws Exception {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("far.txt"), "text");
        Files.createSymbolicLink(outside.resolve("back"), folder.resolve("in"));
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(in.resolve("outside"), outside);
        Files.createSymbolicLink(in.resolve("itself"), in);
        Files.createSymbolicLink(in.resolve("zeros.txt"), Path.of("/dev/zero"));

        assertThat(refusals(new ArticleSource("desk", in, List.of(), List.of(), true, false)))
                .containsExactly(
                        "itself UNREADABLE",
                        "outside/back UNREADABLE",
                        "outside/far.txt opened",
                        "zeros.txt UNSUPPORTED");
    }

    @ParameterizedTest
    @CsvSource({
        "новость.txt, новость.txt",
        "'line\nbreak.txt', 'line\\x0Abreak.txt'",
        "'back\\slash.txt', 'back\\x5Cslash.txt'",
        "'right\u202Eleft.txt', 'right\\xE2\\x80\\xAEleft.txt'",
        "100%.txt, 100%.txt",
        "%41.txt, %41.txt"
    })
    void aNameHasOneTextOnOneLineThatLeadsBack(String name, String text, @TempDir Path folder) throws IOException {
        Files.writeString(FileNames.path(folder, name), name);
        ArticleSource source = new ArticleSource("desk", folder, List.of("*.txt"), List.of());
        try (Stream<SourceFile> files = source.files()) {
            assertThat(files).extracting(SourceFile::location).containsExactly(text);
        }
        assertThat(source.file(text).path()).hasContent(name);
    }

    @Test
    void aNameThatIsNoUtf8IsShownByItsBytesAndFound(@TempDir Path folder) throws Exception {
        String longest = "я".repeat(127); // 254 bytes
        String script = "cd \"$0\" && printf cp1251 >$(printf '\\355\\356\\342.txt') && printf long >" + longest;
        assertThat(new ProcessBuilder("sh", "-c", script, folder.toString())
                        .start()
                        .waitFor())
                .isZero();
        ArticleSource source = new ArticleSource("desk", folder, List.of(), List.of());
        try (Stream<SourceFile> files = source.files()) {
            assertThat(files).extracting(SourceFile::location).containsExactly("\\xED\\xEE\\xE2.txt", longest);
        }
        assertThat(source.file("\\xED\\xEE\\xE2.txt").path()).hasContent("cp1251");
        assertThat(source.file(longest).path()).hasContent("long");
    }

    private static List<String> refusals(ArticleSource source) throws IOException {
        try (Stream<SourceFile> files = source.files()) {
            return files.map(file -> file.location() + " "
                            + source.refusal(file)
                                    .map(refused -> refused.reason().name())
                                    .orElse("opened"))
                    .toList();
        }
    }

    private static void pipe(Path path) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
    }
}
