package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The log-odds that a run of text belongs to its page's article: the sum of small decision trees (gradient boosting, J.
 * Friedman, <i>Greedy function approximation</i>, 2001). Immutable.
 */
final class BlockModel {

    private final double base;
    private final List<Tree> trees;

    /**
     * A complete binary tree; the children of node {@code n} are {@code 2n + 1} and {@code 2n + 2}.
     *
     * @param feature the {@link Feature#ordinal()} that a node asks for; −1 at a leaf
     * @param threshold less than this goes to the first child
     * @param value what the texts of a node have in the mean; at a leaf, what the tree adds
     */
    record Tree(int[] feature, float[] threshold, float[] value) {

        int leaf(float[] features) {
            int node = 0;
            while (feature[node] >= 0) {
                node = next(node, features);
            }
            return node;
        }

        int next(int node, float[] features) {
            return 2 * node + (features[feature[node]] < threshold[node] ? 1 : 2);
        }
    }

    BlockModel(double base, List<Tree> trees) {
        this.base = base;
        this.trees = List.copyOf(trees);
    }

    double base() {
        return base;
    }

    List<Tree> trees() {
        return trees;
    }

    /** @param features of each run of text, by {@link Feature#ordinal()} */
    double[] logOdds(List<float[]> features) {
        double[] sums = new double[features.size()];
        Arrays.fill(sums, base);
        for (Tree tree : trees) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += tree.value[tree.leaf(features.get(i))];
            }
        }
        return sums;
    }

    /**
     * The features that moved the log-odds most in one direction.
     *
     * @param upwards whether those that speak for the article are asked for, or those against it
     */
    List<Feature> reasons(float[] features, boolean upwards, int most) {
        double[] moved = new double[Feature.values().length];
        for (Tree tree : trees) {
            int node = 0;
            while (tree.feature[node] >= 0) {
                int next = tree.next(node, features);
                moved[tree.feature[node]] += (tree.value[next] - tree.value[node]) * (upwards ? 1 : -1);
                node = next;
            }
        }
        List<Feature> ranked = new ArrayList<>(List.of(Feature.values()));
        ranked.sort(Comparator.comparingDouble((Feature feature) -> -moved[feature.ordinal()]));
        ranked.removeIf(feature -> moved[feature.ordinal()] <= 0);
        return List.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
    }
}
