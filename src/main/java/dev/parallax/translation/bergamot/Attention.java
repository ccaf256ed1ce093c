package dev.parallax.translation.bergamot;

import java.util.function.IntFunction;

/**
 * Attention of several heads (Vaswani et al. 2017), with what it is added to and the normalization behind it.
 *
 * @param heads into how many parts a row is cut
 */
record Attention(Linear query, Linear key, Linear value, Linear output, LayerNorm norm, int heads) {

    /**
     * What rows attend to.
     *
     * @param keys of all rows, one after another
     * @param values as many
     */
    record Memory(float[] keys, float[] values, int length) {}

    Memory memory(float[] rows, int length) {
        return new Memory(key.apply(rows, length), value.apply(rows, length), length);
    }

    /** @param memories what the row of this number attends to */
    float[] apply(float[] x, int rows, IntFunction<Memory> memories) {
        int width = query.out();
        float[] queries = query.apply(x, rows);
        float[] seen = new float[rows * width];
        for (int row = 0; row < rows; row++) {
            Memory memory = memories.apply(row);
            for (int head = 0; head < heads; head++) {
                attend(queries, row * width, head * (width / heads), memory, seen);
            }
        }
        return norm.ofSum(x, output.apply(seen, rows), rows);
    }

    private void attend(float[] queries, int row, int head, Memory memory, float[] seen) {
        int width = query.out();
        int size = width / heads;
        float[] weights = new float[memory.length()];
        float scale = (float) (1 / Math.sqrt(size));
        for (int i = 0; i < weights.length; i++) {
            float product = 0;
            for (int j = 0; j < size; j++) {
                product += queries[row + head + j] * memory.keys()[i * width + head + j];
            }
            weights[i] = product * scale;
        }
        softmax(weights);
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < size; j++) {
                seen[row + head + j] += weights[i] * memory.values()[i * width + head + j];
            }
        }
    }

    private static void softmax(float[] weights) {
        float most = Float.NEGATIVE_INFINITY;
        for (float weight : weights) {
            most = Math.max(most, weight);
        }
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.exp(weights[i] - most);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }
}
