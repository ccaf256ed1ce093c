package dev.parallax.translation.bergamot;

import java.util.Arrays;

/**
 * {@code x·W + b}. Where the weights are quantized, so is {@code x}, by a multiplier that was found when the model was
 * made: whole numbers of eight bits are multiplied, as in the library that the models were measured with (intgemm), and
 * sums of them are exact in floats.
 */
final class Linear {

    /** Adding it and taking it away rounds a small float to the next whole number, to the even one of two. */
    private static final float ROUNDING = 0x1.8p23f;

    private static final float MOST = 127;

    private final int in;
    private final int out;
    private final float[] weights;
    private final float[] bias;
    private final float multiplier;
    private final float unit;

    /**
     * @param weights a row for each input; whole numbers when they are quantized
     * @param bias one for each output, or none
     * @param multiplier of the inputs; 0 when nothing is quantized
     * @param weightMultiplier what the weights were multiplied by; 1 when nothing is quantized
     */
    Linear(int in, int out, float[] weights, float[] bias, float multiplier, float weightMultiplier) {
        if (weights.length != in * out || (bias.length != 0 && bias.length != out)) {
            throw new IllegalArgumentException("Weights " + weights.length + " and bias " + bias.length
                    + " do not fit a layer of " + in + " by " + out);
        }
        this.in = in;
        this.out = out;
        this.weights = weights;
        this.bias = bias;
        this.multiplier = multiplier;
        this.unit = multiplier == 0 ? 1 : 1 / (multiplier * weightMultiplier);
    }

    int in() {
        return in;
    }

    int out() {
        return out;
    }

    /** @param x rows one after another */
    float[] apply(float[] x, int rows) {
        float[] inputs = multiplier == 0 ? x : quantized(x, rows * in);
        float[] y = new float[rows * out];
        int k = 0;
        for (; k + 3 < in; k += 4) {
            for (int row = 0; row < rows; row++) {
                int at = row * in + k;
                addFour(inputs[at], inputs[at + 1], inputs[at + 2], inputs[at + 3], k * out, y, row * out);
            }
        }
        for (; k < in; k++) {
            for (int row = 0; row < rows; row++) {
                add(inputs[row * in + k], k * out, y, row * out);
            }
        }
        for (int row = 0; row < rows; row++) {
            finish(y, row * out);
        }
        return y;
    }

    /** Four inputs at once: the sums are loaded and stored a quarter as often. */
    private void addFour(float a, float b, float c, float d, int from, float[] y, int to) {
        if (a == 0 && b == 0 && c == 0 && d == 0) {
            return; // half of what comes through a ReLU
        }
        float[] w = weights;
        int second = from + out;
        int third = second + out;
        int fourth = third + out;
        for (int j = 0; j < out; j++) {
            y[to + j] += a * w[from + j] + b * w[second + j] + c * w[third + j] + d * w[fourth + j];
        }
    }

    private void add(float a, int from, float[] y, int to) {
        for (int j = 0; j < out; j++) {
            y[to + j] += a * weights[from + j];
        }
    }

    private void finish(float[] y, int from) {
        if (bias.length == 0) {
            for (int j = 0; j < out; j++) {
                y[from + j] *= unit;
            }
        } else {
            for (int j = 0; j < out; j++) {
                y[from + j] = y[from + j] * unit + bias[j];
            }
        }
    }

    private float[] quantized(float[] x, int length) {
        float[] whole = Arrays.copyOf(x, length);
        for (int i = 0; i < length; i++) {
            float value = Math.max(-MOST, Math.min(MOST, whole[i] * multiplier));
            whole[i] = (value + ROUNDING) - ROUNDING;
        }
        return whole;
    }
}
