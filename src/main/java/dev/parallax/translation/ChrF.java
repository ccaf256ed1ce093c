package dev.parallax.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * chrF, a measure of how close machine translations are to human ones: the F-score of character n-grams, in which recall
 * counts twice (Popović, <i>chrF: character n-gram F-score for automatic MT evaluation</i>, 2015). Gives the figures of
 * sacrebleu 2 with its defaults.
 */
public final class ChrF {

    /** The longest n-grams that are compared, and the weight of recall, as the paper has them. */
    private static final int ORDER = 6;

    private static final double BETA = 2;

    private final long[] matches = new long[ORDER];
    private final long[] totals = new long[ORDER];
    private final long[] referenceTotals = new long[ORDER];

    private ChrF() {}

    /**
     * The measure over all texts together, from 0, nothing in common, to 100, the same except for white space.
     *
     * @throws IllegalArgumentException when there are not as many references as translations
     */
    public static double of(List<String> translations, List<String> references) {
        if (translations.size() != references.size()) {
            throw new IllegalArgumentException("%d translations have %d references: each needs one"
                    .formatted(translations.size(), references.size()));
        }
        ChrF counts = new ChrF();
        for (int i = 0; i < translations.size(); i++) {
            counts.add(
                    translations.get(i).replaceAll("\\s", ""), references.get(i).replaceAll("\\s", ""));
        }
        return counts.score();
    }

    private void add(String text, String reference) {
        for (int n = 1; n <= ORDER; n++) {
            Map<String, Integer> there = grams(reference, n);
            for (Map.Entry<String, Integer> gram : grams(text, n).entrySet()) {
                matches[n - 1] += Math.min(gram.getValue(), there.getOrDefault(gram.getKey(), 0));
                totals[n - 1] += gram.getValue();
            }
            referenceTotals[n - 1] += Math.max(0, reference.length() - n + 1);
        }
    }

    private double score() {
        double precision = 0;
        double recall = 0;
        int orders = 0;
        for (int n = 0; n < ORDER; n++) {
            if (totals[n] > 0 && referenceTotals[n] > 0) {
                precision += (double) matches[n] / totals[n];
                recall += (double) matches[n] / referenceTotals[n];
                orders++;
            }
        }
        if (precision == 0) {
            return 0;
        }
        precision /= orders;
        recall /= orders;
        return 100 * (1 + BETA * BETA) * precision * recall / (BETA * BETA * precision + recall);
    }

    private static Map<String, Integer> grams(String text, int n) {
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= text.length(); i++) {
            grams.merge(text.substring(i, i + n), 1, Integer::sum);
        }
        return grams;
    }
}
