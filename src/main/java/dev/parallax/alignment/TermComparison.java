package dev.parallax.alignment;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/**
 * What the shared terms of texts say, as a weighted sum of features. The weights are learnt together with those of
 * {@link ArticleCosts}.
 */
final class TermComparison implements Similarity.Comparison {

    static final int KINDS = Term.Kind.values().length;
    /** What each feature adds to the evidence, in nats; learnt from recombined parallel texts, see src/docs/alignment.md. */
    static final double[] WEIGHTS = {
        0.0937, // words: rarity matched
        -0.3683, // words: square root of the rarity not matched
        0.1432, // names: rarity matched
        -0.3571, // names: square root of the rarity not matched
        -0.0781, // figures: rarity matched
        -0.6887, // figures: square root of the rarity not matched
        0.4065, // unknown words: rarity matched
        -0.185, // unknown words: square root of the rarity not matched
        -0.1399, // rarity that one side matches more than the other: words used twice
        0.3054, // 1-1: ln of the share of each text that is matched
        0.4327, // n-m: ln of the share of each text that is matched
        0.557, // n-m: the least of these
        0.6564, // square root of the rarity matched on each side
    };

    static final int FEATURES = WEIGHTS.length;

    private final MatchedTerms source;
    private final MatchedTerms target;
    private final double[] features = new double[FEATURES];
    private final double[] targetFeatures = new double[FEATURES];

    TermComparison(MatchedTerms source, MatchedTerms target, ToDoubleBiFunction<String, String> names) {
        this.source = source;
        this.target = target;
        source.match(target, names);
        target.match(source, (targetName, sourceName) -> names.applyAsDouble(sourceName, targetName));
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

    /** Adds up each side by itself, so that exchanging the sides changes no rounding. */
    void features(int sourceFrom, int sourceTo, int targetFrom, int targetTo, double[] into) {
        Arrays.fill(into, 0);
        Arrays.fill(targetFeatures, 0);
        boolean single = sourceTo - sourceFrom == 1 && targetTo - targetFrom == 1;
        double sourceMatched = add(source, sourceFrom, sourceTo, targetFrom, targetTo, single, into);
        double targetMatched = add(target, targetFrom, targetTo, sourceFrom, sourceTo, single, targetFeatures);
        for (int i = 0; i < FEATURES; i++) {
            into[i] += targetFeatures[i];
        }
        for (int kind = 0; kind < KINDS; kind++) {
            into[2 * kind + 1] = Math.sqrt(into[2 * kind + 1]);
        }
        into[2 * KINDS] = Math.abs(sourceMatched - targetMatched);
    }

    private static double add(
            MatchedTerms side, int from, int to, int otherFrom, int otherTo, boolean single, double[] into) {
        double sum = 0;
        double weakest = 1;
        for (int text = from; text < to; text++) {
            double matched = 0;
            double all = 0;
            for (int term = side.begin(text); term < side.begin(text + 1); term++) {
                double rarity = side.rarity(term);
                double share = rarity * side.strength(term, otherFrom, otherTo);
                into[2 * side.kind(term)] += share;
                into[2 * side.kind(term) + 1] += rarity - share;
                matched += share;
                all += rarity;
            }
            sum += matched;
            double covered = (matched + 1) / (all + 3);
            into[2 * KINDS + (single ? 1 : 2)] += Math.log(covered);
            weakest = Math.min(weakest, covered);
        }
        if (to - from > 1) {
            into[2 * KINDS + 3] += Math.log(weakest);
        }
        into[2 * KINDS + 4] += Math.sqrt(sum);
        return sum;
    }
}
