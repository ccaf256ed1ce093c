package dev.parallax.finding.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Grows {@link Trees} on top of log-odds, each tree towards what those before it leave: gradient boosting with Newton's step
 * in each leaf (Friedman 2001; Chen and Guestrin 2016), the leaf that gains most being split next.
 */
final class TreeGrower {

    private static final int TREES = 80;

    private static final int LEAVES = 8;

    /** How much of what a leaf asks for it adds: small steps hold better on other texts. */
    private static final double STEP = 0.15;

    /** Added to the curvature of a leaf, so that few rows move little. */
    private static final double RIDGE = 5;

    private static final int FEWEST_ROWS = 30;

    private static final int MOST_CUTS = 63;

    private final List<LogisticRegression.Row> rows;
    private final double[] odds;
    private final double[] slope;
    private final double[] bend;
    private final double[][] cuts;
    private final byte[][] bins;

    private TreeGrower(List<LogisticRegression.Row> rows, double[] odds, int features) {
        this.rows = rows;
        this.odds = odds;
        this.slope = new double[rows.size()];
        this.bend = new double[rows.size()];
        this.cuts = new double[features][];
        this.bins = new byte[features][rows.size()];
        for (int f = 0; f < features; f++) {
            cuts[f] = cuts(f);
            for (int i = 0; i < rows.size(); i++) {
                bins[f][i] = (byte) bin(cuts[f], rows.get(i).features()[f]);
            }
        }
    }

    /** @param odds the rows' log-odds without trees */
    static Trees grow(List<LogisticRegression.Row> rows, double[] odds, int features) {
        TreeGrower grower = new TreeGrower(rows, odds.clone(), features);
        List<Trees.Step> steps = new ArrayList<>();
        for (int i = 0; i < TREES; i++) {
            grower.grow(steps);
        }
        return new Trees(steps);
    }

    /** Between values that occur, as many rows between one and the next; as a table has them. */
    private double[] cuts(int feature) {
        double[] values = rows.stream()
                .mapToDouble(row -> row.features()[feature])
                .sorted()
                .toArray();
        double[] distinct = Arrays.stream(values).distinct().toArray();
        double[] taken = distinct.length <= MOST_CUTS + 1
                ? distinct
                : IntStream.rangeClosed(0, MOST_CUTS)
                        .mapToDouble(i -> values[(int) ((long) i * (values.length - 1) / MOST_CUTS)])
                        .distinct()
                        .toArray();
        return IntStream.range(1, taken.length)
                .mapToDouble(i -> rounded((taken[i - 1] + taken[i]) / 2))
                .distinct()
                .toArray();
    }

    private static int bin(double[] cuts, double value) {
        int bin = 0;
        while (bin < cuts.length && value >= cuts[bin]) {
            bin++;
        }
        return bin;
    }

    private static double rounded(double number) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4f", number));
    }

    /** A leaf, or what it was split into. */
    private static final class Node {
        private final int[] rows;
        private final double slope;
        private final double bend;
        private @Nullable Split split;
        private @Nullable Node below;
        private @Nullable Node above;

        private Node(int[] rows, double slope, double bend) {
            this.rows = rows;
            this.slope = slope;
            this.bend = bend;
        }
    }

    /** @param cut index of the first value that is above */
    private record Split(int feature, int cut, double gain) {}

    private void grow(List<Trees.Step> steps) {
        for (int i = 0; i < odds.length; i++) {
            double p = 1 / (1 + Math.exp(-odds[i]));
            LogisticRegression.Row row = rows.get(i);
            slope[i] = row.weight() * ((row.isPositive() ? 1 : 0) - p);
            bend[i] = row.weight() * p * (1 - p);
        }
        Node root = node(IntStream.range(0, odds.length).toArray());
        List<Node> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < LEAVES) {
            Node best = leaves.stream()
                    .filter(leaf -> leaf.split != null)
                    .max(Comparator.comparingDouble(leaf -> leaf.split == null ? 0 : leaf.split.gain()))
                    .orElse(null);
            if (best == null || best.split == null) {
                break;
            }
            byte[] bin = bins[best.split.feature()];
            int cut = best.split.cut();
            Node below = node(Arrays.stream(best.rows).filter(i -> bin[i] < cut).toArray());
            Node above = node(Arrays.stream(best.rows).filter(i -> bin[i] >= cut).toArray());
            best.below = below;
            best.above = above;
            leaves.remove(best);
            leaves.add(below);
            leaves.add(above);
        }
        write(root, steps);
    }

    private Node node(int[] some) {
        double slopes = 0;
        double bends = 0;
        for (int i : some) {
            slopes += slope[i];
            bends += bend[i];
        }
        Node node = new Node(some, slopes, bends);
        if (some.length >= 2 * FEWEST_ROWS) {
            for (int f = 0; f < cuts.length; f++) {
                node.split = better(node, f);
            }
        }
        return node;
    }

    /** The node's best split so far, or a better one by this feature. */
    private @Nullable Split better(Node node, int feature) {
        int size = cuts[feature].length + 1;
        double[] slopes = new double[size];
        double[] bends = new double[size];
        int[] counts = new int[size];
        byte[] bin = bins[feature];
        for (int i : node.rows) {
            slopes[bin[i]] += slope[i];
            bends[bin[i]] += bend[i];
            counts[bin[i]]++;
        }
        Split best = node.split;
        double slopeBelow = 0;
        double bendBelow = 0;
        int below = 0;
        for (int cut = 1; cut < size; cut++) {
            slopeBelow += slopes[cut - 1];
            bendBelow += bends[cut - 1];
            below += counts[cut - 1];
            double gain = score(slopeBelow, bendBelow)
                    + score(node.slope - slopeBelow, node.bend - bendBelow)
                    - score(node.slope, node.bend);
            if (below >= FEWEST_ROWS
                    && node.rows.length - below >= FEWEST_ROWS
                    && gain > (best == null ? 0 : best.gain())) {
                best = new Split(feature, cut, gain);
            }
        }
        return best;
    }

    private static double score(double slope, double bend) {
        return slope * slope / (bend + RIDGE);
    }

    private void write(Node node, List<Trees.Step> steps) {
        if (node.split == null || node.below == null || node.above == null) {
            double adds = rounded(STEP * node.slope / (node.bend + RIDGE));
            steps.add(new Trees.Step(-1, adds, 0));
            for (int i : node.rows) {
                odds[i] += adds;
            }
            return;
        }
        int feature = node.split.feature();
        double cut = cuts[feature][node.split.cut() - 1];
        int at = steps.size();
        steps.add(new Trees.Step(feature, cut, 0));
        write(node.below, steps);
        steps.set(at, new Trees.Step(feature, cut, steps.size()));
        write(node.above, steps);
    }
}
