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
 * @param least log-odds from which each is told
 */
record StrangerModel(Map<Stranger.Capitals, double[]> weights, Map<Stranger.Capitals, Double> least) {

    static final String LEAST = "told from log-odds of";

    static StrangerModel of(String language) {
        Map<String, double[]> rows = WeightTable.read(
                StrangerModel.class, "stranger-" + language + ".tsv", Stranger.Capitals.values().length);
        Map<Stranger.Capitals, double[]> weights = new EnumMap<>(Stranger.Capitals.class);
        Map<Stranger.Capitals, Double> least = new EnumMap<>(Stranger.Capitals.class);
        for (Stranger.Capitals capitals : Stranger.Capitals.values()) {
            weights.put(
                    capitals,
                    Stranger.NAMES.stream()
                            .mapToDouble(name -> WeightTable.row(rows, name)[capitals.ordinal()])
                            .toArray());
            least.put(capitals, WeightTable.row(rows, LEAST)[capitals.ordinal()]);
        }
        return new StrangerModel(weights, least);
    }

    boolean isSlip(Stranger stranger) {
        Stranger.Capitals capitals = stranger.capitals();
        return ContextModel.weighed(weights.getOrDefault(capitals, new double[0]), stranger.features())
                >= least.getOrDefault(capitals, 0d);
    }
}
