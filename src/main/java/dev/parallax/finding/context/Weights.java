package dev.parallax.finding.context;

import java.util.Map;

/**
 * What each of {@link ContextModel#features} weighs, learnt by {@code ContextTrainer} on lines of the corpus that the
 * n-grams were not counted on: a difference of two words' sums is the logarithm of the odds between them. Immutable.
 */
public record Weights(double[] features) {

    /** The weights of a language that has n-grams. */
    public static Weights of(String language) {
        Map<String, double[]> rows = WeightTable.read(Weights.class, "weights-" + language + ".tsv", 1);
        return new Weights(ContextModel.NAMES.stream()
                .mapToDouble(name -> WeightTable.row(rows, name)[0])
                .toArray());
    }

    /** Where there are no n-grams, the more used word fits better. */
    public static Weights ofFrequency() {
        double[] features = new double[ContextModel.FEATURES];
        features[0] = WordList.PER_LEVEL;
        return new Weights(features);
    }

    /** Whether more of a feature never makes less of the sum. */
    boolean isAdding(int feature) {
        return features[feature] >= 0;
    }

    public double weigh(double[] values) {
        return ContextModel.weighed(features, values);
    }
}
