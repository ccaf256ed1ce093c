package dev.parallax.story;

import dev.parallax.alignment.Basis;
import dev.parallax.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely two editions tell the same story: a logistic regression whose weights {@code PairTraining} learns. */
final class PairModel {

    private static final String RESOURCE = "pair-model.tsv";

    /** Rows of the table beside the features: from the log-odds of a pair that was chosen to those that are reported. */
    private static final String CHOSEN = "chosen";

    private static final String CHOSEN_TIMES = "chosen-times";

    private final double[] weights;
    private final double chosen;
    private final double chosenTimes;

    /** @param weights of the {@linkplain PairFeatures#NAMES features} */
    PairModel(double[] weights) {
        this(weights, 0, 1);
    }

    private PairModel(double[] weights, double chosen, double chosenTimes) {
        this.weights = weights.clone();
        this.chosen = chosen;
        this.chosenTimes = chosenTimes;
    }

    /** The weights that are shipped, a feature and its weights in each line. */
    static PairModel load(Basis basis) {
        Map<String, Double> byName = new HashMap<>();
        for (List<String> row : Table.rows(PairModel.class, RESOURCE, 1 + Basis.values().length)) {
            byName.put(row.get(0), Double.parseDouble(row.get(1 + basis.ordinal())));
        }
        List<String> names = PairFeatures.NAMES;
        if (!byName.keySet().containsAll(names)) {
            throw new IllegalStateException(RESOURCE + " has no weight for some of " + names);
        }
        return new PairModel(
                names.stream().mapToDouble(byName::get).toArray(),
                byName.getOrDefault(CHOSEN, 0.0),
                byName.getOrDefault(CHOSEN_TIMES, 1.0));
    }

    /** Log-odds that the two tell the same story, in nats. */
    double logOdds(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /**
     * How likely a pair is right that was chosen among all: more so than it was before, since no other would have done as well
     * (Platt 1999).
     */
    double probabilityOfChosen(double logOdds) {
        return 1 / (1 + Math.exp(-chosen - chosenTimes * logOdds));
    }
}
