package dev.parallax.translation.local;

/** Scores of tokens, and what is done to them. */
final class Logits {

    private static final float LOG_2_E = 1.442695f;
    private static final float LN_2 = 0.6931472f;

    /** What is smaller adds nothing to a sum that has a one in it. */
    private static final float SMALLEST = -87;

    private Logits() {}

    /** Turns scores into logarithms of probabilities, in place. */
    static void toLogProbabilities(float[] logits) {
        float most = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += exp(logit - most);
        }
        float log = most + (float) Math.log(sum);
        for (int i = 0; i < logits.length; i++) {
            logits[i] -= log;
        }
    }

    /**
     * The exponential of what is not positive, to seven digits: a vocabulary's sum at each step of each beam is half of a
     * search's time with {@link Math#exp}. Two to the power of the whole part is put together from its bits, the rest is
     * Taylor's series.
     */
    static float exp(float x) {
        if (x < SMALLEST) {
            return 0;
        }
        float power = x * LOG_2_E;
        int whole = (int) (power - 0.5f);
        float rest = (power - whole) * LN_2;
        float series =
                1 + rest * (1 + rest * (1 / 2f + rest * (1 / 6f + rest * (1 / 24f + rest * (1 / 120f + rest / 720f)))));
        return series * Float.intBitsToFloat((whole + 127) << 23);
    }

    /** The token with the highest score, the lowest of equals. */
    static int best(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        return best;
    }
}
