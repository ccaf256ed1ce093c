package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WeightTable;
import java.util.EnumMap;
import java.util.Map;

/**
 * The odds that a word which no dictionary has is a slip, by the features of {@link Stranger}: a logistic regression for
 * each use of capitals, learnt by {@code StrangerTraining}. Immutable.
 *
 * @param weights in the order of {@link Stranger#NAMES}
 * @param least log-odds from which it is told
 */
record StrangerModel(Map<Stranger.Capitals, double[]> weights, double least) {

    static final String LEAST = "told from log-odds of";

    static StrangerModel of(String language) {
        Map<String, double[]> rows = WeightTable.read(
                StrangerModel.class, "stranger-" + language + ".tsv", Stranger.Capitals.values().length);
        Map<Stranger.Capitals, double[]> weights = new EnumMap<>(Stranger.Capitals.class);
        for (Stranger.Capitals capitals : Stranger.Capitals.values()) {
            weights.put(
                    capitals,
                    Stranger.NAMES.stream()
                            .mapToDouble(name -> WeightTable.row(rows, name)[capitals.ordinal()])
                            .toArray());
        }
        return new StrangerModel(weights, WeightTable.row(rows, LEAST)[0]);
    }

    double logOdds(Stranger stranger) {
        return ContextModel.weighed(weights.get(stranger.capitals()), stranger.features());
    }

    boolean isSlip(Stranger stranger) {
        return logOdds(stranger) >= least;
    }
}
