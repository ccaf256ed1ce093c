package dev.parallax.finding.grammar;

import dev.parallax.finding.context.WeightTable;
import java.util.HashMap;
import java.util.Map;
import org.languagetool.rules.Rule;

/**
 * How often LanguageTool's rules are right, by what {@code GrammarTraining} counted in texts with planted slips and
 * without. What is known of a rule stands beside what is known of its group, and that beside the mean of all rules, each
 * for one count more: once right is not yet always right. Immutable.
 */
final class RulePrecision {

    /** A rule that never spoke is taken to be like its group when that spoke so often. */
    private static final double KNOWN_GROUP = 10;

    private final Map<String, double[]> rules;
    private final Map<String, double[]> groups = new HashMap<>();
    private final double mean;

    /** @param counts by the rule's full id: how often it was right, and how often not */
    RulePrecision(Map<String, double[]> counts) {
        double[] all = new double[2];
        counts.forEach((rule, count) -> {
            add(count, all);
            add(count, groups.computeIfAbsent(group(rule), id -> new double[2]));
        });
        rules = Map.copyOf(counts);
        mean = all[0] == 0 ? 0 : all[0] / (all[0] + all[1]);
    }

    static RulePrecision of(String language) {
        return new RulePrecision(WeightTable.read(RulePrecision.class, "rules-" + language + ".tsv", 2));
    }

    /** From 0 to 1; 0 where nothing is known, of the rule or its group: its cost is sure, its use is not. */
    double precision(Rule rule) {
        return precision(rule.getFullId());
    }

    double precision(String rule) {
        double[] group = groups.getOrDefault(group(rule), new double[2]);
        double likeGroup = shrunk(group, mean);
        double[] own = rules.get(rule);
        return own != null ? shrunk(own, likeGroup) : group[0] + group[1] >= KNOWN_GROUP ? likeGroup : 0;
    }

    private static double shrunk(double[] count, double prior) {
        return (count[0] + prior) / (count[0] + count[1] + 1);
    }

    private static void add(double[] count, double[] sum) {
        sum[0] += count[0];
        sum[1] += count[1];
    }

    /** The id without the rule's number in its group. */
    private static String group(String rule) {
        int number = rule.indexOf('[');
        return number < 0 ? rule : rule.substring(0, number);
    }
}
