package dev.parallax.job.night;

import dev.parallax.finding.RuleOdds;
import dev.parallax.finding.RuleOdds.Decided;
import dev.parallax.store.RulePrecision;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a desk's decisions in the store say of the rules. */
public final class DeskOdds {

    private DeskOdds() {}

    public static RuleOdds of(List<RulePrecision> rules) {
        Map<String, Decided> decided = new TreeMap<>();
        for (RulePrecision rule : rules) {
            if (rule.decided() > 0) {
                decided.merge(
                        rule.rule(),
                        new Decided(rule.accepted(), rule.dismissed()),
                        (one, other) -> new Decided(one.right() + other.right(), one.wrong() + other.wrong()));
            }
        }
        return new RuleOdds(decided);
    }
}
