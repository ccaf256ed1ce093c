package dev.parallax.finding.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTests {

    @Test
    void findsTheWeightsThatTheAnswersWereMadeWith() {
        Random random = new Random(1);
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            rows.add(Map.of("a", a, "b", b));
            right.add(random.nextDouble() < 1 / (1 + Math.exp(-(2 * a - b + 0.5))));
        }
        Map<String, Double> weights = new LogisticRegression().fit(rows, right);
        assertThat(weights.get("a")).isBetween(1.9, 2.1);
        assertThat(weights.get("b")).isBetween(-1.1, -0.9);
        assertThat(weights.get("bias")).isBetween(0.4, 0.6);
    }

    @Test
    void leavesOutWhatHardlyAnyHas() {
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(i < 3 ? Map.of("seldom", 1.0, "often", 1.0) : Map.of("often", (double) (i % 2)));
            right.add(i % 2 == 1);
        }
        assertThat(new LogisticRegression().fit(rows, right)).containsOnlyKeys("bias", "often");
    }
}
