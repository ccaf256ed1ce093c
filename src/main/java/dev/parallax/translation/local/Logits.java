package dev.parallax.translation.local;

/**
 * The scores of one row, read fast: a vocabulary's exponentials at each step of each beam were half of a search's time. Used by
 * one thread.
 */
final class Logits {

    /** What is smaller than e to the minus this adds nothing to a sum that has a one in it. */
    private static final float SMALLEST = 32;

    private float[] exponentials = new float[0];

    /** The logarithm of the sum of the scores' exponentials: taken from a score, it leaves the logarithm of a probability. */
    float logOfSum(float[] logits) {
        if (exponentials.length != logits.length) {
            exponentials = new float[logits.length];
        }
        float most = most(logits);
        exponentials(logits, most, exponentials);
        return most + (float) Math.log(sum(exponentials));
    }

    private static float most(float[] logits) {
        float most = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        return most;
    }

    /**
     * The exponentials of scores less the greatest, to five digits. That of a 32nd by Taylor's series, squared five times: only
     * sums and products without a branch, which the compiler makes instructions of for eight and sixteen at once.
     */
    static void exponentials(float[] logits, float most, float[] to) {
        for (int i = 0; i < logits.length; i++) {
            float x = Math.max((logits[i] - most) * (1 / SMALLEST), -1f);
            float power = 1 + x * (1 / 10f);
            power = 1 + x * (1 / 9f) * power;
            power = 1 + x * (1 / 8f) * power;
            power = 1 + x * (1 / 7f) * power;
            power = 1 + x * (1 / 6f) * power;
            power = 1 + x * (1 / 5f) * power;
            power = 1 + x * (1 / 4f) * power;
            power = 1 + x * (1 / 3f) * power;
            power = 1 + x * (1 / 2f) * power;
            power = 1 + x * power;
            power *= power;
            power *= power;
            power *= power;
            power *= power;
            power *= power;
            to[i] = power;
        }
    }

    /** In four parts, which do not wait for each other. */
    private static double sum(float[] of) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int whole = of.length & ~3;
        for (int i = 0; i < whole; i += 4) {
            a += of[i];
            b += of[i + 1];
            c += of[i + 2];
            d += of[i + 3];
        }
        for (int i = whole; i < of.length; i++) {
            a += of[i];
        }
        return a + b + c + d;
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
