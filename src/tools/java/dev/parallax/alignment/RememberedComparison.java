package dev.parallax.alignment;

import org.jspecify.annotations.Nullable;

/** A comparison that works out the features of every two runs once, since only the weights change. For one thread. */
final class RememberedComparison implements Similarity.Comparison {

    private final TermComparison comparison;
    private final double[] weights;
    private final int targets;
    /** By the texts where the runs begin, and by their lengths. */
    private final double[] @Nullable [] features;

    RememberedComparison(TermComparison comparison, int sources, int targets) {
        this.comparison = comparison;
        weights = Weights.of(comparison.basis()).terms();
        this.targets = targets;
        features = new double[sources * targets * Shape.LONGEST * Shape.LONGEST][];
    }

    @Override
    public double evidence(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        double[] of = features(sourceFrom, sourceTo, targetFrom, targetTo);
        double evidence = 0;
        for (int i = 0; i < TermComparison.FEATURES; i++) {
            evidence += weights[i] * of[i];
        }
        return evidence;
    }

    @Override
    public Basis basis() {
        return comparison.basis();
    }

    double[] features(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        int lengths = (sourceTo - sourceFrom - 1) * Shape.LONGEST + targetTo - targetFrom - 1;
        int place = (sourceFrom * targets + targetFrom) * Shape.LONGEST * Shape.LONGEST + lengths;
        double[] known = features[place];
        if (known == null) {
            known = new double[TermComparison.FEATURES];
            comparison.features(sourceFrom, sourceTo, targetFrom, targetTo, known);
            features[place] = known;
        }
        return known;
    }
}
