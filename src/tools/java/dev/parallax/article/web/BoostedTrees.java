package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Learns a {@link BlockModel}: gradient boosting of logistic loss over binned features, each tree by Newton's steps (T. Chen
 * and C. Guestrin, <i>XGBoost</i>, 2016, without its refinements). The same data give the same trees.
 */
final class BoostedTrees {

    private static final int BINS = 64;

    private static final double RATE = 0.1;

    private static final double REGULARIZATION = 3;

    private static final double LEAST_HESSIAN = 2;

    private static final double LEAST_GAIN = 1;

    /** How many of the features, taken at random, each tree looks at. */
    private static final double FEATURES = 0.5;

    private final int trees;
    private final int depth;
    private final float[][] borders;
    private final byte[][] bins;
    private final byte[] labels;
    private final float[] weights;
    private final float[] logOdds;
    private final float[] gradient;
    private final float[] hessian;

    /** What is learnt from. */
    static final class Examples {
        private final List<float[]> features = new ArrayList<>();
        private final List<Byte> labels = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        /**
         * Adds one.
         *
         * @param label 0 or 1
         * @param weight more than 0
         */
        void add(float[] values, byte label, float weight) {
            features.add(values);
            labels.add(label);
            weights.add(weight);
        }
    }

    BoostedTrees(Examples all, int trees, int depth) {
        this.trees = trees;
        this.depth = depth;
        List<float[]> examples = all.features;
        labels = new byte[examples.size()];
        weights = new float[examples.size()];
        for (int i = 0; i < examples.size(); i++) {
            labels[i] = all.labels.get(i);
            weights[i] = all.weights.get(i);
        }
        int features = examples.get(0).length;
        borders = new float[features][];
        bins = new byte[features][examples.size()];
        for (int f = 0; f < features; f++) {
            borders[f] = borders(examples, f);
            for (int i = 0; i < examples.size(); i++) {
                bins[f][i] = (byte) bin(borders[f], examples.get(i)[f]);
            }
        }
        logOdds = new float[examples.size()];
        gradient = new float[examples.size()];
        hessian = new float[examples.size()];
    }

    /** The values between which the examples are parted about equally. */
    private static float[] borders(List<float[]> examples, int feature) {
        float[] values = new float[examples.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = examples.get(i)[feature];
        }
        Arrays.sort(values);
        List<Float> borders = new ArrayList<>();
        for (int b = 1; b < BINS; b++) {
            int at = (int) ((long) values.length * b / BINS);
            while (at > 0 && at < values.length && values[at] == values[at - 1]) {
                at++;
            }
            if (at > 0 && at < values.length) {
                float border = (float) ((values[at - 1] + (double) values[at]) / 2);
                border = border > values[at - 1] ? border : values[at];
                if (borders.isEmpty() || border > borders.get(borders.size() - 1)) {
                    borders.add(border);
                }
            }
        }
        float[] result = new float[borders.size()];
        for (int b = 0; b < result.length; b++) {
            result[b] = borders.get(b);
        }
        return result;
    }

    private static int bin(float[] borders, float value) {
        int bin = 0;
        while (bin < borders.length && value >= borders[bin]) {
            bin++;
        }
        return bin;
    }

    BlockModel learn() {
        double positive = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            positive += labels[i] * weights[i];
            all += weights[i];
        }
        double base = Math.log(positive / (all - positive));
        Arrays.fill(logOdds, (float) base);
        Random random = new Random(20261110);
        List<BlockModel.Tree> learnt = new ArrayList<>();
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < labels.length; i++) {
                double p = 1 / (1 + Math.exp(-logOdds[i]));
                gradient[i] = (float) (weights[i] * (labels[i] - p));
                hessian[i] = (float) (weights[i] * p * (1 - p));
            }
            learnt.add(tree(random));
        }
        return new BlockModel(base, learnt);
    }

    private BlockModel.Tree tree(Random random) {
        List<Integer> features = new ArrayList<>();
        for (int f = 0; f < bins.length; f++) {
            if (random.nextDouble() < FEATURES) {
                features.add(f);
            }
        }
        int size = (1 << (depth + 1)) - 1;
        BlockModel.Tree tree = new BlockModel.Tree(new int[size], new float[size], new float[size]);
        Arrays.fill(tree.feature(), -1);
        int[] all = new int[labels.length];
        Arrays.setAll(all, i -> i);
        grow(tree, 0, 0, all, features);
        return tree;
    }

    private void grow(BlockModel.Tree tree, int node, int level, int[] examples, List<Integer> features) {
        double g = 0;
        double h = 0;
        for (int i : examples) {
            g += gradient[i];
            h += hessian[i];
        }
        tree.value()[node] = (float) (RATE * g / (h + REGULARIZATION));
        Split best = level == depth ? null : best(examples, features, g, h);
        if (best == null) {
            for (int i : examples) {
                logOdds[i] += tree.value()[node];
            }
            return;
        }
        tree.feature()[node] = best.feature;
        tree.threshold()[node] = borders[best.feature][best.bin];
        byte[] bin = bins[best.feature];
        int[] less = Arrays.stream(examples).filter(i -> bin[i] <= best.bin).toArray();
        int[] more = Arrays.stream(examples).filter(i -> bin[i] > best.bin).toArray();
        grow(tree, 2 * node + 1, level + 1, less, features);
        grow(tree, 2 * node + 2, level + 1, more, features);
    }

    private record Split(int feature, int bin, double gain) {}

    private @Nullable Split best(int[] examples, List<Integer> features, double g, double h) {
        @Nullable Split best = null;
        double[] gs = new double[BINS];
        double[] hs = new double[BINS];
        for (int f : features) {
            Arrays.fill(gs, 0);
            Arrays.fill(hs, 0);
            byte[] bin = bins[f];
            for (int i : examples) {
                gs[bin[i]] += gradient[i];
                hs[bin[i]] += hessian[i];
            }
            double left = 0;
            double leftH = 0;
            for (int b = 0; b < borders[f].length; b++) {
                left += gs[b];
                leftH += hs[b];
                if (leftH >= LEAST_HESSIAN && h - leftH >= LEAST_HESSIAN) {
                    double gain = worth(left, leftH) + worth(g - left, h - leftH) - worth(g, h);
                    if (gain > LEAST_GAIN && (best == null || gain > best.gain)) {
                        best = new Split(f, b, gain);
                    }
                }
            }
        }
        return best;
    }

    private static double worth(double g, double h) {
        return g * g / (h + REGULARIZATION);
    }
}
