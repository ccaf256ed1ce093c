package dev.parallax.finding.judge;

import dev.parallax.finding.FindingSettings.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How right each rule is at each level, on documents that the model did not learn from. */
final class RuleMeasures {

    /** A rule that is reported less often is measured by all that it proposes. */
    private static final int FEWEST = 8;

    private static final double[] UNTIL = {0.1, 0.3, 0.5, 0.7, 0.9, 1.01};

    private static final class Count {
        private int candidates;
        private int right;
        private int reported;
        private int reportedRight;
        private int alarms;
    }

    private final List<Candidate> candidates;
    private final CrossValidation validation;
    private final Weights weights;
    private final int words;

    RuleMeasures(List<Candidate> candidates, CrossValidation validation, Weights weights, int words) {
        this.candidates = candidates;
        this.validation = validation;
        this.weights = weights;
        this.words = words;
    }

    private Map<String, Count> counts(Level level) {
        Map<String, Count> counts = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean reported = validation.probability(i) >= weights.least(level, candidate.rule());
            for (String rule : List.of(candidate.rule(), "all")) {
                Count count = counts.computeIfAbsent(rule, key -> new Count());
                count.candidates++;
                count.right += candidate.right() ? 1 : 0;
                count.reported += reported ? 1 : 0;
                count.reportedRight += reported && candidate.right() ? 1 : 0;
                count.alarms += reported && candidate.untouched() ? 1 : 0;
            }
        }
        return counts;
    }

    /** A row for each rule and level. */
    String table() {
        StringBuilder table = new StringBuilder(
                "| level | rule | candidates | right | reported | right | precision | of the right | alarms in 1,000 words |\n"
                        + "|---|---|---|---|---|---|---|---|---|\n");
        for (Level level : Level.values()) {
            counts(level)
                    .forEach((rule, count) -> table.append(String.format(
                            Locale.ROOT,
                            "| %s | `%s` | %d | %d | %d | %d | %.2f | %.2f | %.2f |%n",
                            level.key(),
                            rule,
                            count.candidates,
                            count.right,
                            count.reported,
                            count.reportedRight,
                            (double) count.reportedRight / count.reported,
                            (double) count.reportedRight / count.right,
                            1000.0 * count.alarms / words)));
        }
        return table.toString();
    }

    /** Of candidates that are given a probability in a range, how many are right. */
    String reliability() {
        StringBuilder table = new StringBuilder("| probability | candidates | mean | right |\n|---|---|---|---|\n");
        double from = 0;
        for (double until : UNTIL) {
            int count = 0;
            int right = 0;
            double sum = 0;
            for (int i = 0; i < candidates.size(); i++) {
                double probability = validation.probability(i);
                if (probability >= from && probability < until) {
                    count++;
                    right += candidates.get(i).right() ? 1 : 0;
                    sum += probability;
                }
            }
            table.append(String.format(
                    Locale.ROOT,
                    "| %.1f–%.1f | %d | %.3f | %.3f |%n",
                    from,
                    Math.min(1, until),
                    count,
                    sum / count,
                    (double) right / count));
            from = until;
        }
        return table.toString();
    }

    /** What {@code measured.tsv} has of each rule: its findings as they are reported at the level that a job has by default. */
    String tsv() {
        StringBuilder table = new StringBuilder("""
                # How many findings of each rule were right, and of how many that balanced reports (of all proposals, where it reports
                # hardly any), on texts that were altered by a program. Written by FindingTraining (src/tools); rules that it does not try are not here.
                rule\tright\treported
                """);
        counts(Level.BALANCED).forEach((rule, count) -> {
            boolean reported = count.reported >= FEWEST;
            if (!rule.equals("all")) {
                table.append(rule + "\t" + (reported ? count.reportedRight : count.right) + "\t"
                        + (reported ? count.reported : count.candidates) + "\n");
            }
        });
        return table.toString();
    }
}
