package dev.parallax.finding.judge;

import dev.parallax.finding.FindingSettings.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was learnt: a logistic regression over a candidate's features, with a weight of its own for each rule, and
 * for a feature together with a checker.
 *
 * @param byFeature by {@code feature}, {@code rule=id} or {@code checker:feature}, on the feature's own scale
 * @param slope and
 * @param shift calibrate the sum, as it came out on documents that were not learnt from (Platt 1999)
 * @param least probability that is told at each level
 */
record Weights(Map<String, Double> byFeature, double slope, double shift, Map<Level, Double> least) {

    private static final String RULE = "rule=";

    Weights {
        byFeature = new TreeMap<>(byFeature);
        least = new EnumMap<>(least);
    }

    static Weights load() {
        Map<String, Double> values = new HashMap<>();
        rows("judge.tsv").forEach((name, value) -> values.put(name, Double.valueOf(value)));
        Map<Level, Double> least = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            least.put(level, Objects.requireNonNull(values.remove("level=" + level.key())));
        }
        double slope = Objects.requireNonNull(values.remove("calibration.slope"));
        double shift = Objects.requireNonNull(values.remove("calibration.shift"));
        return new Weights(values, slope, shift, least);
    }

    /** A table of two columns among the resources, without comments. */
    static Map<String, String> rows(String resource) {
        Map<String, String> rows = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.lastIndexOf('\t');
                rows.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Whether candidates of this rule were learnt from. */
    boolean know(String rule) {
        return byFeature.containsKey(RULE + rule);
    }

    /** The names under which a candidate's features are weighed, each with its value. */
    static Map<String, Double> named(String rule, Map<String, Double> features) {
        Map<String, Double> named = new TreeMap<>(features);
        String checker = rule.substring(0, rule.indexOf('.'));
        features.forEach((name, value) -> named.put(checker + ":" + name, value));
        named.put(RULE + rule, 1.0);
        return named;
    }

    /** The probability of a candidate with these features, 0 to 1. */
    double probability(String rule, Map<String, Double> features) {
        double sum = byFeature.getOrDefault("bias", 0.0);
        for (Map.Entry<String, Double> feature : named(rule, features).entrySet()) {
            sum += byFeature.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-(slope * sum + shift)));
    }
}
