package dev.parallax.eval;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text of the evaluation data that is checked.
 *
 * @param article a paragraph for each line that is not blank
 * @param story the article and whatever tells the same
 * @param offsets where each paragraph begins in the text
 */
record SpeltText(CheckedArticle article, CheckedStory story, List<Integer> offsets) {

    /** The texts of a folder by their names, as articles of that source. */
    static Map<String, SpeltText> read(Path folder, String language, String source) throws IOException {
        Map<String, SpeltText> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                CheckedArticle article =
                        Stories.from(source, Stories.article(texts.size() + 1, language, paragraphs(file)));
                String name = file.getFileName().toString().replace(".txt", "");
                texts.put(name, new SpeltText(article, Stories.of(article), offsets(file)));
            }
        }
        return texts;
    }

    static List<String> paragraphs(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }

    String language() {
        return article.language().article().tag();
    }

    private static List<Integer> offsets(Path file) throws IOException {
        List<Integer> offsets = new ArrayList<>();
        int offset = 0;
        for (String line : Files.readString(file).split("\n", -1)) {
            if (!line.isBlank()) {
                offsets.add(offset);
            }
            offset += line.length() + 1;
        }
        return offsets;
    }
}
