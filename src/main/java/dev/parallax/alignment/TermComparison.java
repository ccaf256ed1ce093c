package dev.parallax.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * What the shared terms of texts say, as a weighted sum of features. The {@link Weights} are learnt together with those of
 * {@link ArticleCosts}.
 */
final class TermComparison implements Similarity.Comparison {

    private static final int KINDS = MatchedTerms.KINDS;

    static final int FEATURES = Coverage.FEATURES + 4;

    private static final int TWICE = Coverage.FEATURES;
    private static final int SHARE = TWICE + 1;
    private static final int LEAST = TWICE + 3;

    private final Basis basis;
    private final double[] weights;
    private final Coverage source;
    private final Coverage target;
    private final double[] features = new double[FEATURES];

    TermComparison(MatchedTerms source, MatchedTerms target, ToDoubleBiFunction<String, String> names, Basis basis) {
        this.basis = basis;
        weights = Weights.of(basis).terms();
        ToDoubleBiFunction<String, String> remembered = remember(names);
        source.match(target, remembered);
        target.match(source, (one, other) -> remembered.applyAsDouble(other, one));
        this.source = new Coverage(source, true, target.texts());
        this.target = new Coverage(target, false, target.texts());
    }

    private static ToDoubleBiFunction<String, String> remember(ToDoubleBiFunction<String, String> names) {
        Map<List<String>, Double> remembered = new HashMap<>();
        return (one, other) -> remembered.computeIfAbsent(List.of(one, other), both -> names.applyAsDouble(one, other));
    }

    @Override
    public double evidence(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        features(sourceFrom, sourceTo, targetFrom, targetTo, features);
        double evidence = 0;
        for (int i = 0; i < FEATURES; i++) {
            evidence += weights[i] * features[i];
        }
        return evidence;
    }

    @Override
    public Basis basis() {
        return basis;
    }

    /** Roots are taken text by text, so that a bead gains nothing by being larger. */
    void features(int sourceFrom, int sourceTo, int targetFrom, int targetTo, double[] into) {
        int share = sourceTo - sourceFrom == 1 && targetTo - targetFrom == 1 ? SHARE : SHARE + 1;
        Arrays.fill(into, 0);
        double least = 0;
        for (int text = sourceFrom; text < sourceTo; text++) {
            double covered = source.add(text, targetFrom, targetTo - targetFrom, into);
            into[share] += covered;
            least = Math.min(least, covered);
        }
        into[LEAST] += sourceTo - sourceFrom > 1 ? least : 0;
        double sourceMatched = matched(into);
        least = 0;
        for (int text = targetFrom; text < targetTo; text++) {
            double covered = target.add(sourceFrom, text, sourceTo - sourceFrom, into);
            into[share] += covered;
            least = Math.min(least, covered);
        }
        into[LEAST] += targetTo - targetFrom > 1 ? least : 0;
        into[TWICE] = Math.abs(2 * sourceMatched - matched(into));
    }

    private static double matched(double[] features) {
        double matched = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            matched += kind == Term.Kind.MARK.ordinal() ? 0 : features[2 * kind];
        }
        return matched;
    }
}
