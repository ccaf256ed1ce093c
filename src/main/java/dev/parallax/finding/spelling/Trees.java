package dev.parallax.finding.spelling;

import dev.parallax.text.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Small decision trees, each of which adds a little to the log-odds: what a sum of weighted features cannot say, as that a
 * word never seen beside its neighbour means much where the neighbour is a usual word and nothing where it is a name.
 * Immutable.
 */
final class Trees {

    /** Adds nothing. */
    static final Trees NONE = new Trees(List.of());

    /** In a table, the row of a leaf. */
    static final String ADDS = "adds";

    /**
     * A step of a tree; the steps of the branch for lower values follow it at once.
     *
     * @param feature which is looked at; −1 at a leaf
     * @param number from which value on the other branch is taken; at a leaf, what it adds
     * @param other where the other branch begins
     */
    record Step(int feature, double number, int other) {}

    private final int[] feature;
    private final double[] number;
    private final int[] other;

    /** @param steps of one tree after the other */
    Trees(List<Step> steps) {
        feature = steps.stream().mapToInt(Step::feature).toArray();
        number = steps.stream().mapToDouble(Step::number).toArray();
        other = steps.stream().mapToInt(Step::other).toArray();
    }

    /**
     * Reads {@code table.tsv}: a row for each step with its kind, its feature's name and its number.
     *
     * @throws IllegalStateException when a feature is not known: then table and code are not of one time
     */
    static <K extends Enum<K>> Map<K, Trees> read(String table, Class<K> kinds, List<String> features) {
        Map<K, List<List<String>>> rows = new EnumMap<>(kinds);
        for (List<String> row : Table.rows(Trees.class, table + ".tsv", 3)) {
            rows.computeIfAbsent(Enum.valueOf(kinds, row.get(0).toUpperCase(Locale.ROOT)), kind -> new ArrayList<>())
                    .add(row);
        }
        Map<K, Trees> trees = new EnumMap<>(kinds);
        rows.forEach((kind, some) -> {
            List<Step> steps = new ArrayList<>();
            for (Iterator<List<String>> left = some.iterator(); left.hasNext(); ) {
                add(steps, left, features);
            }
            trees.put(kind, new Trees(steps));
        });
        return trees;
    }

    private static void add(List<Step> steps, Iterator<List<String>> rows, List<String> features) {
        List<String> row = rows.next();
        double number = Double.parseDouble(row.get(2));
        if (row.get(1).equals(ADDS)) {
            steps.add(new Step(-1, number, 0));
            return;
        }
        int feature = features.indexOf(row.get(1));
        if (feature < 0) {
            throw new IllegalStateException(
                    "The trees ask for “" + row.get(1) + "”, which is no feature: learn them again");
        }
        int at = steps.size();
        steps.add(new Step(feature, number, 0));
        add(steps, rows, features);
        steps.set(at, new Step(feature, number, steps.size()));
        add(steps, rows, features);
    }

    /** The steps, one tree after the other. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < feature.length; i++) {
            steps.add(new Step(feature[i], number[i], other[i]));
        }
        return steps;
    }

    /** What all of them add. */
    double sum(double[] features) {
        double sum = 0;
        int at = 0;
        while (at < feature.length) {
            int leaf = leaf(features, at);
            sum += number[leaf];
            at = end(at);
        }
        return sum;
    }

    private int leaf(double[] features, int root) {
        int at = root;
        while (feature[at] >= 0) {
            at = features[feature[at]] < number[at] ? at + 1 : other[at];
        }
        return at;
    }

    private int end(int root) {
        int at = root;
        while (feature[at] >= 0) {
            at = other[at];
        }
        return at + 1;
    }
}
