package dev.parallax.finding.spelling;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WeightTable;
import dev.parallax.finding.lexis.Alternative;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The odds that another word was meant, by the features of {@link Misfit}: a logistic regression for each kind of
 * alternative, learnt by {@code MisfitTraining}. Immutable.
 *
 * @param weights of each kind, in the order of {@link Misfit#NAMES}
 * @param least log-odds from which each kind is told
 */
record MisfitModel(Map<Alternative.Kind, double[]> weights, Map<Alternative.Kind, Double> least) {

    static final String LEAST = "told from log-odds of";

    static MisfitModel of(String language) {
        Map<String, double[]> rows =
                WeightTable.read(MisfitModel.class, "misfit-" + language + ".tsv", Alternative.Kind.values().length);
        Map<Alternative.Kind, double[]> weights = new EnumMap<>(Alternative.Kind.class);
        Map<Alternative.Kind, Double> least = new EnumMap<>(Alternative.Kind.class);
        List<String> names = Misfit.NAMES;
        for (Alternative.Kind kind : Alternative.Kind.values()) {
            weights.put(
                    kind,
                    names.stream()
                            .mapToDouble(name -> WeightTable.row(rows, name)[kind.ordinal()])
                            .toArray());
            least.put(kind, WeightTable.row(rows, LEAST)[kind.ordinal()]);
        }
        return new MisfitModel(weights, least);
    }

    /** By how much the log-odds are above what is asked for; below 0 where nothing is told. */
    double margin(Alternative.Kind kind, double[] features) {
        return ContextModel.weighed(weights.getOrDefault(kind, new double[0]), features) - least.getOrDefault(kind, 0d);
    }
}
