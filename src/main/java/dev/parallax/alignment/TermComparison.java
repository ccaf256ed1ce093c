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
        0.1046, // words: rarity matched
        -0.3951, // words: square root of the rarity not matched
        0.1140, // names: rarity matched
        -0.2986, // names: square root of the rarity not matched
        -0.0279, // figures: rarity matched
        -0.6363, // figures: square root of the rarity not matched
        0.0282, // unknown words: rarity matched
        -0.1113, // unknown words: square root of the rarity not matched
        -0.1167, // rarity that one side matches more than the other: words used twice
        0.0976, // 1-1: ln of the share of each text that is matched
        -0.1790, // n-m: ln of the share of each text that is matched
        0.7802, // n-m: the least of these
        0.4997, // square root of the rarity matched on each side
    };

    static final int FEATURES = WEIGHTS.length;

    private final Coverage source;
    private final Coverage target;
    private final double[] features = new double[FEATURES];
    private final double[] sourceFeatures = new double[FEATURES];
    private final double[] targetFeatures = new double[FEATURES];

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

    void features(int sourceFrom, int sourceTo, int targetFrom, int targetTo, double[] into) {
        boolean single = sourceTo - sourceFrom == 1 && targetTo - targetFrom == 1;
        Arrays.fill(sourceFeatures, 0);
        Arrays.fill(targetFeatures, 0);
        double least = 0;
        for (int text = sourceFrom; text < sourceTo; text++) {
            double covered = source.add(text, targetFrom, targetTo - targetFrom, sourceFeatures);
            sourceFeatures[2 * KINDS + (single ? 1 : 2)] += covered;
            least = Math.min(least, covered);
        }
        sourceFeatures[2 * KINDS + 3] = sourceTo - sourceFrom > 1 ? least : 0;
        least = 0;
        for (int text = targetFrom; text < targetTo; text++) {
            double covered = target.add(sourceFrom, text, sourceTo - sourceFrom, targetFeatures);
            targetFeatures[2 * KINDS + (single ? 1 : 2)] += covered;
            least = Math.min(least, covered);
        }
        targetFeatures[2 * KINDS + 3] = targetTo - targetFrom > 1 ? least : 0;
        double sourceMatched = matched(sourceFeatures);
        double targetMatched = matched(targetFeatures);
        for (int i = 0; i < FEATURES; i++) {
            into[i] = sourceFeatures[i] + targetFeatures[i];
        }
        for (int kind = 0; kind < KINDS; kind++) {
            into[2 * kind + 1] = Math.sqrt(into[2 * kind + 1]);
        }
        into[2 * KINDS] = Math.abs(sourceMatched - targetMatched);
        into[2 * KINDS + 4] = Math.sqrt(sourceMatched) + Math.sqrt(targetMatched);
    }

    private static double matched(double[] features) {
        double matched = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            matched += features[2 * kind];
        }
        return matched;
    }
}
