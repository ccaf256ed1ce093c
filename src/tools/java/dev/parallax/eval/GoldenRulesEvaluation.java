package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.article.TextSpan;
import dev.parallax.article.draft.SrxSegmentSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The golden rules of other segmenters, counted for us and for them. They are others' texts and lie in no repository of ours:
 * {@code src/tools/python/golden_rules.py} makes the folder that {@code -Dgolden.dir} names.
 */
@Tag("eval")
class GoldenRulesEvaluation {

    private static final String CUT = "||";

    private final StringBuilder wrong = new StringBuilder();

    @Test
    void goldenRulesOfOthers() throws IOException {
        String folder = System.getProperty("golden.dir", "");
        assumeTrue(
                !folder.isEmpty(),
                "No golden rules: make them with src/tools/python/golden_rules.py, and name their folder with -Dgolden.dir=…");
        StringBuilder table = new StringBuilder("""
                ## Segments: golden rules of others

                Of each list of rules, how many texts are cut just as it says. Its own library was made by it.

                | rules | language | texts | Parallax | pysbd | razdel |
                |---|---|---|---|---|---|
                """);
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                table.append(row(file));
            }
        }
        Files.writeString(Evaluation.output("golden").resolve("wrong.txt"), wrong);
        Evaluation.report("25-segments-golden", table.toString());
    }

    private String row(Path file) throws IOException {
        String[] name = file.getFileName().toString().split("\\.");
        List<String> lines = Files.readAllLines(file, UTF_8);
        List<String> tools = Arrays.asList(lines.get(0).split("\t"));
        List<List<String>> rules = lines.stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        List<String> cells = new ArrayList<>(List.of(name[0], name[1], String.valueOf(rules.size())));
        cells.add(String.valueOf(
                rules.stream().filter(rule -> isRight(rule.get(0), name[1])).count()));
        for (String tool : List.of("pysbd", "razdel")) {
            int column = tools.indexOf(tool);
            cells.add(
                    column < 0
                            ? "–"
                            : String.valueOf(rules.stream()
                                    .filter(rule -> rule.get(0).equals(rule.get(column)))
                                    .count()));
        }
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private boolean isRight(String rule, String language) {
        String text = rule.replace(CUT, " ");
        String cut = new SrxSegmentSplitter()
                .split(text, language).stream()
                        .map((TextSpan span) -> span.of(text))
                        .collect(Collectors.joining(CUT));
        if (!cut.equals(rule)) {
            wrong.append(cut).append("   is   ").append(rule).append('\n');
        }
        return cut.equals(rule);
    }
}
