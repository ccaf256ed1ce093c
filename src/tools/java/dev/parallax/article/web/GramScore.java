package dev.parallax.article.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Word 4-gram precision, recall and F1 of a text, as the evaluation's scorer counts them. */
record GramScore(double precision, double recall) {

    private static final int GRAM = 4;

    static GramScore of(String gold, String text) {
        Map<String, Integer> right = grams(GoldLabels.tokens(gold));
        Map<String, Integer> read = grams(GoldLabels.tokens(text));
        int shared = 0;
        for (Map.Entry<String, Integer> gram : read.entrySet()) {
            shared += Math.min(gram.getValue(), right.getOrDefault(gram.getKey(), 0));
        }
        return new GramScore(share(shared, read), share(shared, right));
    }

    private static double share(int shared, Map<String, Integer> grams) {
        int all = grams.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) shared / all;
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Integer> grams(List<String> tokens) {
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i < tokens.size() && (i == 0 || i + GRAM <= tokens.size()); i++) {
            grams.merge(String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + GRAM))), 1, Integer::sum);
        }
        return grams;
    }
}
