package dev.parallax.finding.grammar;

import dev.parallax.finding.context.WeightTable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.rules.Rule;

/**
 * How often each of LanguageTool's rules is likely to be right, by what {@code GrammarTraining} (src/tools) counted. There
 * nearly every line has a slip, and in what a desk checks one of many: a rule finds that much less to be right about, and
 * raises as many false alarms.
 */
final class RulePrecision {

    /** By how much lines with a slip are rarer in what is checked than in the training: one in thirteen, or in 300 words. */
    private static final double RARER = 10;

    private final Map<String, double[]> rules;

    /** The false alarms that a rule would make in as many lines again, beside those that it made (Good 1953). */
    private final double unseen;

    /** @param counts by the rule's full id: how often it was right, and how often not */
    RulePrecision(Map<String, double[]> counts) {
        rules = Map.copyOf(counts);
        unseen = withAlarms(1) / Math.max(1, withAlarms(0));
    }

    static RulePrecision of(String language) {
        return new RulePrecision(WeightTable.read(RulePrecision.class, "rules-" + language + ".tsv", 2));
    }

    /** How many of the rules that were ever right made each number of false alarms. */
    private double withAlarms(int alarms) {
        return rules.values().stream()
                .filter(count -> count[0] > 0 && count[1] == alarms)
                .count();
    }

    /** From 0 to 1; 0 where nothing is known: its cost is sure, its use is not. */
    double precision(Rule rule) {
        return precision(rule.getFullId());
    }

    /** The ids of the rules that are right at least so often, those of their groups where they are of one. */
    Set<String> ids(double least) {
        return rules.keySet().stream()
                .filter(rule -> precision(rule) >= least)
                .map(rule -> rule.replaceFirst("\\[.*", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    double precision(String rule) {
        double[] count = rules.getOrDefault(rule, new double[2]);
        double right = count[0] / RARER;
        return right == 0 ? 0 : right / (right + count[1] + unseen);
    }
}
