package dev.parallax.finding;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a desk's own decisions say of each rule. The catalogue's precision counts as a number of decisions made before (a Beta
 * prior); the desk's own are added, and what they change is added to the odds of each of the rule's findings.
 */
public final class RuleOdds {

    /** As many decisions as the catalogue's precision stands for. */
    private static final double PRIOR = 20;

    /** No desk has decided on anything. */
    public static final RuleOdds NONE = new RuleOdds(Map.of());

    private final Map<String, Decided> decided;

    /**
     * What a desk decided on a rule's findings.
     *
     * @param right accepted
     * @param wrong dismissed
     */
    public record Decided(int right, int wrong) {}

    /** @param decided by the rule's id */
    public RuleOdds(Map<String, Decided> decided) {
        this.decided = new TreeMap<>(decided);
    }

    /** How the rule's precision changes by the desk's decisions, from the catalogue's to the desk's. */
    public Shift shift(String rule) {
        double before = Rules.catalogue().expectedPrecision(rule);
        Decided own = decided.getOrDefault(rule, new Decided(0, 0));
        double after = (PRIOR * before + own.right()) / (PRIOR + own.right() + own.wrong());
        return new Shift(before, after);
    }

    /** The finding with its odds shifted. */
    Finding shifted(Finding finding) {
        return decided.containsKey(finding.rule())
                ? finding.withProbability(shift(finding.rule()).of(finding.probability()))
                : finding;
    }

    /**
     * @param before the precision that the catalogue expects, 0 to 1
     * @param after the precision with the desk's decisions, 0 to 1
     */
    public record Shift(double before, double after) {

        /** A probability with its odds shifted. */
        double of(double probability) {
            double odds = probability * odds(after) / odds(before);
            return odds / (odds + 1 - probability);
        }

        private static double odds(double probability) {
            return probability / (1 - probability);
        }
    }
}
