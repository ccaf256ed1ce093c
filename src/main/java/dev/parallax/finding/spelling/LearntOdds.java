package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WeightTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The odds that something is a slip, by features that have names: for each kind of case a logistic regression, and where it
 * has them trees that are asked about what the regression does not rule out; and the odds from which the kind is reported.
 * {@code SpellingTraining} learns them. Immutable.
 *
 * @param least log-odds from which each kind is reported
 */
record LearntOdds<K extends Enum<K>>(Map<K, Sum> sums, Map<K, Double> least) {

    /** The row of the thresholds. */
    static final String LEAST = "reported from log-odds of";

    /**
     * What makes the odds of a kind.
     *
     * @param weights in the order of the features
     */
    record Sum(double[] weights, Trees trees) {

        /** Log-odds of the weighted features from which on trees are asked; below, nothing is reported where there are trees. */
        static final double REACH = -4;

        /** The log-odds; −∞ where no tree is asked. */
        double odds(double[] features) {
            double odds = ContextModel.weighed(weights, features);
            if (trees == Trees.NONE) {
                return odds;
            }
            return odds < REACH ? Double.NEGATIVE_INFINITY : odds + trees.sum(features);
        }
    }

    /**
     * Reads {@code table.tsv}: a row for each feature, a column for each kind.
     *
     * @throws IllegalStateException when the table lacks a feature: then table and code are not of one time
     */
    static <K extends Enum<K>> LearntOdds<K> read(String table, Class<K> kinds, List<String> features) {
        return read(table, kinds, features, Map.of());
    }

    /** The same with the trees of {@code table-trees.tsv}. */
    static <K extends Enum<K>> LearntOdds<K> readWithTrees(String table, Class<K> kinds, List<String> features) {
        return read(table, kinds, features, Trees.read(table + "-trees", kinds, features));
    }

    private static <K extends Enum<K>> LearntOdds<K> read(
            String table, Class<K> kinds, List<String> features, Map<K, Trees> trees) {
        K[] all = kinds.getEnumConstants();
        Map<String, double[]> rows = WeightTable.read(LearntOdds.class, table + ".tsv", all.length);
        Map<K, Sum> sums = new EnumMap<>(kinds);
        Map<K, Double> least = new EnumMap<>(kinds);
        for (K kind : all) {
            int column = kind.ordinal();
            double[] weights = features.stream()
                    .mapToDouble(name -> WeightTable.row(rows, name)[column])
                    .toArray();
            sums.put(kind, new Sum(weights, trees.getOrDefault(kind, Trees.NONE)));
            least.put(kind, WeightTable.row(rows, LEAST)[column]);
        }
        return new LearntOdds<>(sums, least);
    }

    /** By how much the log-odds are above what is asked for; below 0 where nothing is reported. */
    double margin(K kind, double[] features) {
        return sum(kind).odds(features) - Objects.requireNonNull(least.get(kind));
    }

    /** Whether the odds may be above −∞ when other features add so much to the sum of the weighted ones. */
    boolean isWithinReach(K kind, double[] features, double more) {
        Sum sum = sum(kind);
        return sum.trees() == Trees.NONE || ContextModel.weighed(sum.weights(), features) + more >= Sum.REACH;
    }

    /** In the order of the features. */
    double[] weights(K kind) {
        return sum(kind).weights();
    }

    private Sum sum(K kind) {
        return Objects.requireNonNull(sums.get(kind));
    }
}
