package dev.parallax.eval;

import java.util.Locale;

/** Whether what is said to be likely to some degree is right as often: counts by probability. */
final class Reliability {

    /** Where each bucket ends. */
    private static final double[] UNTIL = {0.5, 0.7, 0.9, 0.97, 0.99, 1.0};

    private final int[] count = new int[UNTIL.length];
    private final int[] right = new int[UNTIL.length];
    private final double[] sum = new double[UNTIL.length];

    void add(double probability, boolean isRight) {
        int bucket = 0;
        while (bucket < UNTIL.length - 1 && probability >= UNTIL[bucket]) {
            bucket++;
        }
        count[bucket]++;
        right[bucket] += isRight ? 1 : 0;
        sum[bucket] += probability;
    }

    /** A row for each bucket that has any: range, count, mean probability, share right. */
    String rows(String first) {
        StringBuilder rows = new StringBuilder();
        double from = 0;
        for (int i = 0; i < UNTIL.length; i++) {
            if (count[i] > 0) {
                rows.append(String.format(
                        Locale.ROOT,
                        "| %s | %.2f–%.2f | %d | %.3f | %.3f |%n",
                        first,
                        from,
                        UNTIL[i],
                        count[i],
                        sum[i] / count[i],
                        (double) right[i] / count[i]));
            }
            from = UNTIL[i];
        }
        return rows.toString();
    }
}
