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
}
