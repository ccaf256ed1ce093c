package dev.parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Planted changes of wording in the texts that Parallax was written beside, and in others of the same kind: how far what holds
 * on the one holds on the other. The wording checkers alone, with the embedded engine's translations.
 */
@Tag("eval")
class DevAndFreshEvaluation {

    private static final Pattern DETECTION =
            Pattern.compile("detection +P ([\\d.]+) +R ([\\d.]+).* false alarms \\d+ = ([\\d.]+) per");

    private static final EditionChecks CHECKS = EditionChecks.wording();

    @Test
    void wordingOnBoth() throws IOException, InterruptedException {
        RuleCounts dev = new RuleCounts();
        RuleCounts fresh = new RuleCounts();
        Map<String, Double> here = measures(Evaluation.dir().resolve("wording"), "dev", dev);
        Map<String, Double> there = measures(Evaluation.dir().resolve("fresh"), "fresh", fresh);
        StringBuilder table = new StringBuilder("| | wording | fresh | difference |\n|---|---|---|---|\n");
        here.forEach((what, value) -> {
            double other = there.getOrDefault(what, Double.NaN);
            table.append(
                    String.format(Locale.ROOT, "| %s | %.3f | %.3f | %+.3f |%n", what, value, other, other - value));
        });
        Evaluation.report(
                "69-wording-on-both", """
                ## Wording in `wording` and in `fresh`

                The wording checkers alone, with the embedded engine `lexical`.

                %s
                How sure what is reported was, and how often it was right. *What is reported of findings between editions* has the
                same of the texts that the judge learnt from.

                | texts | probability | reported | mean | right |
                |---|---|---|---|---|
                %s%s
                """.formatted(table, dev.reliability("wording"), fresh.reliability("fresh")));
    }

    private static Map<String, Double> measures(Path texts, String part, RuleCounts counts)
            throws IOException, InterruptedException {
        Path split = texts.resolve(Evaluation.split());
        Path gold = part.equals("fresh") ? split.resolve("wording") : split;
        Path predictions = Evaluation.output("wording-" + part);
        for (PlantedFile file : PlantedFile.in(gold)) {
            file.checkWithLexical(CHECKS, predictions, counts);
        }
        String score = Evaluation.score("score_spelling.py", gold, predictions);
        Matcher detection = DETECTION.matcher(score);
        assertThat(detection.find()).as(score).isTrue();
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("precision", Double.valueOf(detection.group(1)));
        measures.put("recall", Double.valueOf(detection.group(2)));
        measures.put("false alarms in 1,000 words", Double.valueOf(detection.group(3)));
        return measures;
    }
}
