package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WeightTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The odds that something is a slip, by features that have names: a logistic regression for each kind of case, and the
 * odds from which each kind is reported. {@code SpellingTraining} learns them. Immutable.
 *
 * @param weights of each kind, in the order of the features
 * @param least log-odds from which each kind is reported
 */
record LearntOdds<K extends Enum<K>>(Map<K, double[]> weights, Map<K, Double> least) {

    /** The row of the thresholds. */
    static final String LEAST = "reported from log-odds of";

    /**
     * Reads {@code table.tsv}: a row for each feature, a column for each kind.
     *
     * @throws IllegalStateException when the table lacks a feature: then table and code are not of one time
     */
    static <K extends Enum<K>> LearntOdds<K> read(String table, Class<K> kinds, List<String> features) {
        K[] all = kinds.getEnumConstants();
        Map<String, double[]> rows = WeightTable.read(LearntOdds.class, table + ".tsv", all.length);
        Map<K, double[]> weights = new EnumMap<>(kinds);
        Map<K, Double> least = new EnumMap<>(kinds);
        for (K kind : all) {
            int column = kind.ordinal();
            weights.put(
                    kind,
                    features.stream()
                            .mapToDouble(name -> WeightTable.row(rows, name)[column])
                            .toArray());
            least.put(kind, WeightTable.row(rows, LEAST)[column]);
        }
        return new LearntOdds<>(weights, least);
    }

    /** By how much the log-odds are above what is asked for; below 0 where nothing is reported. */
    double margin(K kind, double[] features) {
        return ContextModel.weighed(Objects.requireNonNull(weights.get(kind)), features)
                - Objects.requireNonNull(least.get(kind));
    }

    /** The most that the features from one index to before another add to the log-odds, when none is below 0 or above 1. */
    double most(K kind, int from, int to) {
        double[] all = Objects.requireNonNull(weights.get(kind));
        double most = 0;
        for (int i = from; i < to; i++) {
            most += Math.max(0, all[i]);
        }
        return most;
    }
}
