package dev.parallax.translation.local;

/** Scores of tokens, and what is done to them. */
final class Logits {

    private Logits() {}

    /** Turns scores into logarithms of probabilities, in place. */
    static void toLogProbabilities(float[] logits) {
        float most = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - most);
        }
        float log = (float) Math.log(sum);
        for (int i = 0; i < logits.length; i++) {
            logits[i] = logits[i] - most - log;
        }
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
