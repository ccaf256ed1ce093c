package dev.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassedOverTests {

    @Test
    void whatLiesBesideArticlesIsToldOnceAFolder(@TempDir Path folder) throws IOException {
        for (String name : List.of(
                "Flood.html",
                "Flood_files/ad.html",
                "Flood_files/main.css",
                "story.txt",
                "~$story.docx",
                "THUMBS.DB",
                "photo.JPG",
                "story.txt.part",
                "in/story.md",
                "in/table.csv",
                "in/link.url",
                "Floods/story.txt",
                "Паром.htm",
                "Паром.файлы/a.htm")) {
            Path file = FileNames.path(folder, name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        List<PassedOver> reported = new ArrayList<>();

        try (Stream<SourceFile> files = new ArticleSource("s", folder, List.of(), List.of()).files(reported::add)) {
            assertThat(files.map(SourceFile::location))
                    .containsExactly("Flood.html", "Floods/story.txt", "in/story.md", "story.txt", "Паром.htm");
        }

        assertThat(reported).extracting(PassedOver::folder).containsExactly("", "in");
        assertThat(reported.get(0).names())
                .containsExactlyInAnyOrder(
                        "Flood_files", "THUMBS.DB", "photo.JPG", "story.txt.part", "~$story.docx", "Паром.файлы");
        assertThat(reported.get(1))
                .hasToString("Passed over in in, as no articles: 2 files and folders (link.url, table.csv)");
    }
}
