package dev.parallax.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely two editions tell the same story: a logistic regression whose weights {@code PairTraining} learns. */
final class PairModel {

    private static final String RESOURCE = "pair-model.tsv";

    private final double[] weights;

    /** @param weights of the {@linkplain PairFeatures#NAMES features} */
    PairModel(double[] weights) {
        this.weights = weights.clone();
    }

    /** The weights that are shipped, a feature and its weight in each line. */
    static PairModel load() {
        Map<String, Double> byName = new HashMap<>();
        try (InputStream in = PairModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(line -> byName.put(line[0], Double.parseDouble(line[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> names = PairFeatures.NAMES;
        if (!byName.keySet().containsAll(names)) {
            throw new IllegalStateException(RESOURCE + " has no weight for some of " + names);
        }
        return new PairModel(names.stream().mapToDouble(byName::get).toArray());
    }

    /** Log-odds that the two tell the same story, in nats. */
    double logOdds(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
