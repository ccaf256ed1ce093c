package dev.parallax.translation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogitsTests {

    @Test
    void theExponentialIsThatOfTheLibraryToSixDigits() {
        for (float x = 0; x > -87; x -= 0.0137f) {
            assertThat(Logits.exp(x) / Math.exp(x)).as("exp(%s)", x).isCloseTo(1, within(1e-5));
        }
        assertThat(Logits.exp(-1_000)).isZero();
        assertThat(Logits.exp(Float.NEGATIVE_INFINITY)).isZero();
        assertThat(Logits.exp(0)).isEqualTo(1);
    }

    @Test
    void probabilitiesSumToOne() {
        float[] logits = {3, -2, 0.5f, Float.NEGATIVE_INFINITY, 3};
        Logits.toLogProbabilities(logits);
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit);
        }
        assertThat(sum).isCloseTo(1, within(1e-6));
        assertThat(logits[3]).isEqualTo(Float.NEGATIVE_INFINITY);
    }
}
