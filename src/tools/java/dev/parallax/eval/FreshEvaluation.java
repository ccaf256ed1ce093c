package dev.parallax.eval;

import dev.parallax.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How much is found in news that professionals translated, and how much of it is right: everything that a night looks
 * for, with the embedded engine's translations. Nobody has tuned anything on these texts.
 */
@Tag("eval")
class FreshEvaluation {

    private static final EditionChecks CHECKS = EditionChecks.everything();

    @Test
    void untouchedAndAlteredNews() throws IOException, InterruptedException {
        Path fresh = Evaluation.dir().resolve("fresh").resolve(Evaluation.split());
        Map<String, Integer> counts = new TreeMap<>();
        int words = clean(fresh.resolve("clean"), counts);
        StringBuilder table = new StringBuilder("| rule | findings | for 1,000 words |\n|---|---|---|\n");
        counts.forEach((rule, count) -> table.append(row(rule, count, words)));
        table.append(row("all", counts.values().stream().mapToInt(i -> i).sum(), words));
        Path altered = fresh.resolve("wording");
        Path predictions = Evaluation.output("fresh-wording");
        RuleCounts rules = new RuleCounts();
        for (PlantedFile file : PlantedFile.in(altered)) {
            file.checkWithLexical(CHECKS, predictions, rules);
        }
        String score = Evaluation.score("score_spelling.py", altered, predictions);
        Evaluation.report("67-fresh", """
                ## Other news (`fresh`)

                Made-up documents of news sentences that professionals translated; all checkers, with the embedded engine `lexical`.
                Untouched, words of both editions counted:

                %s
                One edition altered:

                ```
                %s
                ```

                %s
                """.formatted(table, score.strip(), rules.table()));
    }

    private static int clean(Path folder, Map<String, Integer> counts) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ru.txt"))
                    .map(name -> name.replace(".ru.txt", ""))
                    .sorted()
                    .toList();
        }
        int words = 0;
        StringBuilder lines = new StringBuilder("document\tarticle\trule\n");
        for (String name : names) {
            EditionText russian = EditionText.read(folder.resolve(name + ".ru.txt"), "ru", 1, Map.of())
                    .translated("en");
            EditionText english = EditionText.read(folder.resolve(name + ".en.txt"), "en", 2, Map.of());
            words += russian.words() + english.words();
            for (Finding finding : CHECKS.findings(russian, english)) {
                counts.merge(RuleCounts.group(finding.rule()), 1, Integer::sum);
                lines.append(name + "\t" + finding.article() + "\t" + finding.rule() + "\n");
            }
        }
        Files.writeString(Evaluation.output("fresh-clean").resolve("findings.tsv"), lines);
        return words;
    }

    private static String row(String rule, int count, int words) {
        return String.format(Locale.ROOT, "| `%s` | %d | %.2f |%n", rule, count, 1000.0 * count / words);
    }
}
