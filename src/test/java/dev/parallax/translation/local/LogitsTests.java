package dev.parallax.translation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogitsTests {

    @Test
    void theExponentialIsThatOfTheLibraryToFiveDigits() {
        for (float x = 0; x > -32; x -= 0.0137f) {
            assertThat(exponential(x) / Math.exp(x)).as("exp(%s)", x).isCloseTo(1, within(1e-5));
        }
        assertThat(exponential(0)).isEqualTo(1);
    }

    @Test
    void whatIsSmallerIsNextToNothing() {
        for (float x : new float[] {-33, -87, -1_000, Float.NEGATIVE_INFINITY}) {
            assertThat(exponential(x)).as("exp(%s)", x).isBetween(0f, 2e-14f);
        }
    }

    private static float exponential(float x) {
        float[] power = new float[1];
        Logits.exponentials(new float[] {x}, 0, power);
        return power[0];
    }

    @Test
    void probabilitiesSumToOne() {
        float[] logits = {3, -2, 0.5f, Float.NEGATIVE_INFINITY, 3};
        float log = new Logits().logOfSum(logits);
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - log);
        }
        assertThat(sum).isCloseTo(1, within(1e-6));
    }

    @Test
    void theyDoSoInLargeVocabularies() {
        Random random = new Random(7);
        Logits shared = new Logits();
        for (int size : new int[] {32_001, 62_518, 5}) {
            float[] logits = new float[size];
            for (int i = 0; i < size; i++) {
                logits[i] = (float) (random.nextGaussian() * 6);
            }
            float log = shared.logOfSum(logits);
            double sum = 0;
            for (float logit : logits) {
                sum += Math.exp((double) logit - log);
            }
            assertThat(sum).as("of %s", size).isCloseTo(1, within(1e-5));
        }
    }
}
