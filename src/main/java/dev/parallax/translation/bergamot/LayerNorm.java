package dev.parallax.translation.bergamot;

/**
 * Gives each row the mean 0 and the variance 1, and then scale and bias (Ba et al. 2016).
 *
 * @param scale one for each column
 * @param bias one for each column
 */
record LayerNorm(float[] scale, float[] bias) {

    private static final float EPSILON = 1e-6f;

    /** In place. */
    float[] apply(float[] x, int rows) {
        int width = scale.length;
        for (int row = 0; row < rows; row++) {
            int from = row * width;
            float sum = 0;
            for (int j = 0; j < width; j++) {
                sum += x[from + j];
            }
            float mean = sum / width;
            float squares = 0;
            for (int j = 0; j < width; j++) {
                float away = x[from + j] - mean;
                squares += away * away;
            }
            float deviation = (float) Math.sqrt(squares / width + EPSILON);
            for (int j = 0; j < width; j++) {
                x[from + j] = scale[j] * ((x[from + j] - mean) / deviation) + bias[j];
            }
        }
        return x;
    }

    /** Of the sum of both. */
    float[] ofSum(float[] x, float[] added, int rows) {
        for (int i = 0; i < rows * scale.length; i++) {
            added[i] += x[i];
        }
        return apply(added, rows);
    }
}
