package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WeightTable;
import java.util.EnumMap;
import java.util.Map;

/**
 * The odds that a word which no dictionary has is a slip, by the features of {@link Stranger}: a logistic regression for
 * each look, learnt by {@code StrangerTraining}. Immutable.
 *
 * @param weights in the order of {@link Stranger#NAMES}
 * @param least log-odds from which each is told
 */
record StrangerModel(Map<Stranger.Look, double[]> weights, Map<Stranger.Look, Double> least) {

    static final String LEAST = "told from log-odds of";

    static StrangerModel of(String language) {
        Map<String, double[]> rows =
                WeightTable.read(StrangerModel.class, "stranger-" + language + ".tsv", Stranger.Look.values().length);
        Map<Stranger.Look, double[]> weights = new EnumMap<>(Stranger.Look.class);
        Map<Stranger.Look, Double> least = new EnumMap<>(Stranger.Look.class);
        for (Stranger.Look look : Stranger.Look.values()) {
            weights.put(
                    look,
                    Stranger.NAMES.stream()
                            .mapToDouble(name -> WeightTable.row(rows, name)[look.ordinal()])
                            .toArray());
            least.put(look, WeightTable.row(rows, LEAST)[look.ordinal()]);
        }
        return new StrangerModel(weights, least);
    }

    boolean isSlip(Stranger stranger) {
        Stranger.Look look = stranger.look();
        return ContextModel.weighed(weights.getOrDefault(look, new double[0]), stranger.features())
                >= least.getOrDefault(look, 0d);
    }
}
