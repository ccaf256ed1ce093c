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
 * @param least the least probability that is reported at each level
 * @param ofRule the same of rules that are reported from a higher one on, since more of them would be mostly wrong
 */
record Weights(
        Map<String, Double> byFeature,
        double slope,
        double shift,
        Map<Level, Double> least,
        Map<Level, Map<String, Double>> ofRule) {

    private static final String RULE = "rule=";
    private static final String OF = " of ";

    Weights {
        byFeature = new TreeMap<>(byFeature);
        least = Map.copyOf(least);
        ofRule = Map.copyOf(ofRule);
    }

    static Weights load() {
        Map<String, Double> values = new HashMap<>();
        rows("judge.tsv").forEach((name, value) -> values.put(name, Double.valueOf(value)));
        Map<Level, Double> least = new EnumMap<>(Level.class);
        Map<Level, Map<String, Double>> ofRule = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            String key = level(level);
            least.put(level, Objects.requireNonNull(values.remove(key)));
            Map<String, Double> own = new HashMap<>();
            values.forEach((name, value) -> {
                if (name.startsWith(key + OF)) {
                    own.put(name.substring(key.length() + OF.length()), value);
                }
            });
            ofRule.put(level, own);
        }
        double slope = Objects.requireNonNull(values.remove("calibration.slope"));
        double shift = Objects.requireNonNull(values.remove("calibration.shift"));
        return new Weights(values, slope, shift, least, ofRule);
    }

    /** The name of a level's least probability; with a rule, of that rule's own. */
    static String level(Level level) {
        return "level=" + level.key();
    }

    static String level(Level level, String rule) {
        return level(level) + OF + rule;
    }

    /** The least probability at which the rule is reported at this level; more than 1 when nothing is. */
    double least(Level level, String rule) {
        double all = least.getOrDefault(level, 0.0);
        return Math.max(all, ofRule.getOrDefault(level, Map.of()).getOrDefault(rule, all));
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
        return 1 / (1 + Math.exp(-(slope * sum(rule, features) + shift)));
    }

    /** The weighed features, in log-odds before calibration. */
    double sum(String rule, Map<String, Double> features) {
        double sum = byFeature.getOrDefault("bias", 0.0);
        for (Map.Entry<String, Double> feature : named(rule, features).entrySet()) {
            sum += byFeature.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }
}
