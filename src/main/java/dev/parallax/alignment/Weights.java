package dev.parallax.alignment;

import dev.parallax.text.Table;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The weights that alignment has learnt, in nats.
 *
 * @param beads what each feature of {@link ArticleCosts} adds to a bead's cost
 * @param terms what each feature of {@link TermComparison} adds to the evidence for it
 */
record Weights(double[] beads, double[] terms) {

    private static final String TABLE = "weights.tsv";

    private static final Map<Basis, Weights> LEARNT = load();

    private static Map<Basis, Weights> load() {
        List<List<String>> rows = Table.rows(Weights.class, TABLE, 1 + Basis.values().length);
        if (rows.size() != ArticleCosts.FEATURES + TermComparison.FEATURES) {
            throw new IllegalStateException(TABLE + " has " + rows.size() + " features");
        }
        Map<Basis, Weights> weights = new EnumMap<>(Basis.class);
        for (Basis basis : Basis.values()) {
            weights.put(
                    basis,
                    of(rows.stream()
                            .mapToDouble(row -> Double.parseDouble(row.get(1 + basis.ordinal())))
                            .toArray()));
        }
        return weights;
    }

    /** @param all those of the beads, then those of the terms */
    static Weights of(double[] all) {
        return new Weights(
                Arrays.copyOf(all, ArticleCosts.FEATURES), Arrays.copyOfRange(all, ArticleCosts.FEATURES, all.length));
    }

    /** Those that are shipped. */
    static Weights of(Basis basis) {
        Weights weights = LEARNT.get(basis);
        if (weights == null) {
            throw new IllegalStateException(TABLE + " has no weights for " + basis);
        }
        return weights;
    }
}
