package dev.parallax.story;

import java.util.Locale;

/** Counts how often what was reported with a probability is so. */
final class Reliability {

    private static final double[] BOUNDS = {0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 1.0001};

    private final int[] all = new int[BOUNDS.length - 1];
    private final int[] right = new int[BOUNDS.length - 1];
    private final double[] reported = new double[BOUNDS.length - 1];

    void add(double probability, boolean isSo) {
        int bin = 0;
        while (probability >= BOUNDS[bin + 1]) {
            bin++;
        }
        all[bin]++;
        reported[bin] += probability;
        right[bin] += isSo ? 1 : 0;
    }

    /** Rows of a table: from, to, how many, the mean reported, the share that is so. */
    String table() {
        StringBuilder table = new StringBuilder("| reported | pairs | mean reported | right |\n|---|---|---|---|\n");
        for (int bin = 0; bin < all.length; bin++) {
            if (all[bin] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %.2f to %.2f | %d | %.3f | %.3f |%n",
                        BOUNDS[bin],
                        Math.min(1, BOUNDS[bin + 1]),
                        all[bin],
                        reported[bin] / all[bin],
                        (double) right[bin] / all[bin]));
            }
        }
        return table.toString();
    }
}
