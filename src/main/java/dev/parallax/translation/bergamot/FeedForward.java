package dev.parallax.translation.bergamot;

import java.util.List;

/**
 * Layers with a ReLU between them, with what they are added to and the normalization behind them.
 *
 * @param layers at least one
 */
record FeedForward(List<Linear> layers, LayerNorm norm) {

    FeedForward {
        layers = List.copyOf(layers);
    }

    float[] apply(float[] x, int rows) {
        float[] y = layers.get(0).apply(x, rows);
        for (Linear layer : layers.subList(1, layers.size())) {
            for (int i = 0; i < y.length; i++) {
                y[i] = Math.max(0, y[i]);
            }
            y = layer.apply(y, rows);
        }
        return norm.ofSum(x, y, rows);
    }
}
