package dev.parallax.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * What the shared terms of texts say, as a weighted sum of features. The weights are learnt together with those of
 * {@link ArticleCosts}.
 */
final class TermComparison implements Similarity.Comparison {

    private static final int KINDS = MatchedTerms.KINDS;

    /** What each feature adds to the evidence, in nats; learnt from recombined parallel texts, see src/docs/alignment.md. */
    static final double[] WEIGHTS = {
        0.0946, // words: rarity matched
        -0.3181, // words: root of the rarity not matched
        0.0471, // names: rarity matched
        -0.2618, // names: root of the rarity not matched
        0.0478, // figures: rarity matched
        -0.4382, // figures: root of the rarity not matched
        0.0640, // unknown words: rarity matched
        0.0157, // unknown words: root of the rarity not matched
        0.2318, // root of the rarity matched
        -0.0824, // rarity that one side matches more than the other: words used twice
        0.2537, // 1-1: ln of the share of each text that is matched
        -0.1075, // n-m: ln of the share of each text that is matched
        0.3851, // n-m: the least of these
    };

    static final int FEATURES = WEIGHTS.length;

    private static final int TWICE = Coverage.FEATURES;
    private static final int SHARE = TWICE + 1;
    private static final int LEAST = TWICE + 3;

    private final Coverage source;
    private final Coverage target;
    private final double[] features = new double[FEATURES];

    TermComparison(MatchedTerms source, MatchedTerms target, ToDoubleBiFunction<String, String> names) {
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
            evidence += WEIGHTS[i] * features[i];
        }
        return evidence;
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
            matched += features[2 * kind];
        }
        return matched;
    }
}
