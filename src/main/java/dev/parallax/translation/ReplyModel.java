package dev.parallax.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How surely a reply is not a plain translation: logistic regression over {@link ReplyFeatures}. Its weights are learnt by
 * {@code ReplyModelTraining}. Unchangeable, safe for use by several threads.
 */
final class ReplyModel {

    private static final String RESOURCE = "reply-model.tsv";

    private static final String BIAS = "bias";

    /** The log-odds from which a reply is doubted, found by the training: few sound translations are above. */
    private static final String THRESHOLD = "threshold";

    private static final ReplyFeature[] FEATURES = ReplyFeature.values();

    private final double bias;
    private final double threshold;
    private final double[] weights;

    ReplyModel(double bias, double threshold, double[] weights) {
        this.bias = bias;
        this.threshold = threshold;
        this.weights = weights.clone();
    }

    /** The one that comes with Parallax. */
    static ReplyModel load() {
        Map<String, Double> values = new HashMap<>();
        for (String line : ReplyWords.lines(RESOURCE)) {
            String[] cells = line.split("\t");
            values.put(cells[0], Double.valueOf(cells[1]));
        }
        double[] weights = new double[FEATURES.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = required(values, FEATURES[i].name());
        }
        return new ReplyModel(required(values, BIAS), required(values, THRESHOLD), weights);
    }

    private static double required(Map<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("The resource " + RESOURCE + " has no " + name + ": train the model anew");
        }
        return value;
    }

    /** The log-odds that a reply with these features is no plain translation. */
    double odds(double[] features) {
        double odds = bias;
        for (int i = 0; i < weights.length; i++) {
            odds += weights[i] * features[i];
        }
        return odds;
    }

    /** What speaks most against the reply being a plain translation; empty when it may well be one. */
    Optional<ReplyFeature> doubt(double[] features) {
        if (odds(features) < threshold) {
            return Optional.empty();
        }
        int worst = 0;
        for (int i = 1; i < weights.length; i++) {
            worst = weights[i] * features[i] > weights[worst] * features[worst] ? i : worst;
        }
        return Optional.of(FEATURES[worst]);
    }

    /** As the resource has it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(BIAS, bias));
        lines.add(line(THRESHOLD, threshold));
        for (int i = 0; i < weights.length; i++) {
            lines.add(line(FEATURES[i].name(), weights[i]));
        }
        return lines;
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.4f", name, value);
    }
}
