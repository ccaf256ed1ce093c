package dev.parallax.story;

import java.util.function.IntPredicate;

/** In each aspect, the weight of an edition's terms that another edition answers, and of those that it lacks. */
final class Balances {

    private final double[] shared = new double[Aspect.values().length];
    private final double[] missing = new double[shared.length];

    private Balances() {}

    /**
     * @param first how many of the profile's terms count
     * @param answered whether the other edition answers a term
     */
    static Balances of(Profile profile, int first, IntPredicate answered) {
        Balances balances = new Balances();
        for (int term = 0; term < Math.min(first, profile.size()); term++) {
            double[] sums = answered.test(term) ? balances.shared : balances.missing;
            sums[profile.aspect(term).ordinal()] += profile.weight(term);
        }
        return balances;
    }

    /** Of each aspect that of the two of which more is answered. */
    Balances orBetter(Balances other) {
        Balances better = new Balances();
        for (Aspect aspect : Aspect.values()) {
            Balances one = other.share(aspect) > share(aspect) ? other : this;
            better.shared[aspect.ordinal()] = one.shared(aspect);
            better.missing[aspect.ordinal()] = one.missing(aspect);
        }
        return better;
    }

    double shared(Aspect aspect) {
        return shared[aspect.ordinal()];
    }

    double missing(Aspect aspect) {
        return missing[aspect.ordinal()];
    }

    /** Which part of the weight is answered; of little weight about a half. */
    double share(Aspect aspect) {
        return (shared(aspect) + 1) / (shared(aspect) + missing(aspect) + 2);
    }
}
