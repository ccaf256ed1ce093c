package dev.parallax.translation.bergamot;

import java.util.stream.IntStream;

/**
 * The vectors of tokens, with a signal of where they stand: sines in the first half of a row and cosines in the second
 * (marian-dev, {@code graph/node_initializers.cpp}).
 */
final class Embedding {

    private static final double LONGEST_WAVE = 10_000;

    private final Parameter table;
    private final float unit;
    private final float scale;

    /** How fast the waves turn from one position to the next. */
    private final double[] turns;

    Embedding(Parameter table) {
        this.table = table;
        this.unit = table.isQuantized() ? 1 / table.multiplier() : 1;
        this.scale = (float) Math.sqrt(table.columns());
        int half = table.columns() / 2;
        this.turns = IntStream.range(0, half)
                .mapToDouble(i -> Math.exp(-Math.log(LONGEST_WAVE) / (half - 1.0) * i))
                .toArray();
    }

    int width() {
        return table.columns();
    }

    int tokens() {
        return table.rows();
    }

    /**
     * Writes the row of a token.
     *
     * @param token less than 0 for none: what stands before the first
     * @param position of the token in its text, from 0
     */
    void write(int token, int position, float[] rows, int from) {
        int width = width();
        int half = turns.length;
        for (int i = 0; i < width; i++) {
            double angle = position * turns[i % half];
            float signal = (float) (i < half ? Math.sin(angle) : Math.cos(angle));
            float value = token < 0 ? 0 : table.stored(token * width + i) * unit;
            rows[from + i] = scale * value + signal;
        }
    }

    /** A layer from a row to a score for each of these tokens. */
    Linear scores(int[] tokens, float[] bias, float multiplier) {
        int width = width();
        float[] weights = new float[width * tokens.length];
        float[] chosen = new float[tokens.length];
        for (int j = 0; j < tokens.length; j++) {
            chosen[j] = bias[tokens[j]];
            for (int i = 0; i < width; i++) {
                weights[i * tokens.length + j] = table.stored(tokens[j] * width + i);
            }
        }
        return new Linear(
                width, tokens.length, weights, chosen, multiplier, table.isQuantized() ? table.multiplier() : 1);
    }
}
