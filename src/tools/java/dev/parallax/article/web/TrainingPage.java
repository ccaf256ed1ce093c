package dev.parallax.article.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page whose article is known.
 *
 * @param quality of the gold text: A by a rule for its site, B checked, C a tool's; S where only snippets are known
 * @param gold the article's text; null where only snippets are known
 * @param with snippets that the article has
 * @param without snippets of the furniture
 */
record TrainingPage(
        String name,
        String language,
        String site,
        String quality,
        Path file,
        @Nullable String gold,
        List<String> with,
        List<String> without) {

    /** All pages of a folder with {@code html} and {@code snippets}, each with its {@code meta.tsv}. */
    static List<TrainingPage> all(Path folder) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (String part : List.of("html", "snippets")) {
            List<String> lines = Files.readAllLines(folder.resolve(part).resolve("meta.tsv"), UTF_8);
            List<String> columns = List.of(lines.get(0).split("\t"));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                pages.add(page(
                        folder.resolve(part),
                        cell(cells, columns, "name", ""),
                        cell(cells, columns, "lang", "en"),
                        cell(cells, columns, "site", ""),
                        cell(cells, columns, "quality", "S")));
            }
        }
        return pages;
    }

    private static String cell(String[] cells, List<String> columns, String column, String other) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.length || cells[at].isEmpty() ? other : cells[at];
    }

    private static TrainingPage page(Path folder, String name, String language, String site, String quality)
            throws IOException {
        Path base = folder.resolve(language);
        Path gold = base.resolve(name + ".gold.txt");
        Path snippets = base.resolve(name + ".snippets.json");
        JsonNode json = Files.exists(snippets)
                ? JsonMapper.shared().readTree(Files.readString(snippets))
                : JsonMapper.shared().createObjectNode();
        return new TrainingPage(
                name,
                language,
                site,
                quality,
                base.resolve(name + ".html"),
                Files.exists(gold) ? Files.readString(gold) : null,
                strings(json.path("with")),
                strings(json.path("without")));
    }

    private static List<String> strings(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    /** How much it counts in training: a text that a tool found for less, snippets for less still. */
    double weight() {
        return switch (quality) {
            case "C" -> 60;
            case "S" -> 15;
            default -> 100;
        };
    }

    /** The page as it lies on disk. */
    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
