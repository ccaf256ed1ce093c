package dev.parallax.job.night;

import dev.parallax.finding.RuleOdds;
import dev.parallax.store.RunReader;
import org.jspecify.annotations.Nullable;

/**
 * What a desk's decisions say of the rules, asked of the store once for all partitions of a run that this process checks: it
 * counts all findings, unless there is no decision. Safe for use by several threads.
 */
final class NightOdds {

    private final RunReader store;

    private @Nullable Asked last;

    NightOdds(RunReader store) {
        this.store = store;
    }

    private record Asked(long run, RuleOdds odds) {}

    synchronized RuleOdds of(long run) {
        Asked asked = last;
        if (asked == null || asked.run() != run) {
            asked = new Asked(run, store.decisions().isEmpty() ? RuleOdds.NONE : DeskOdds.of(store.rules()));
            last = asked;
        }
        return asked.odds();
    }
}
