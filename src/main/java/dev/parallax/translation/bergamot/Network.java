package dev.parallax.translation.bergamot;

import java.util.List;

/**
 * A model's layers. Safe for use by several threads.
 *
 * @param source vectors of the text's tokens
 * @param target vectors of the translation's tokens, by which they are scored as well
 * @param bias of each token's score
 * @param multiplier of what is scored, where the vectors are quantized; else 0
 */
record Network(
        Embedding source,
        Embedding target,
        List<EncoderLayer> encoder,
        List<DecoderLayer> decoder,
        float[] bias,
        float multiplier) {

    record EncoderLayer(Attention attention, FeedForward feedForward) {}

    record DecoderLayer(Ssru ssru, Attention attention, FeedForward feedForward) {}

    Network {
        encoder = List.copyOf(encoder);
        decoder = List.copyOf(decoder);
    }

    /** What each layer of the decoder attends to in a text. */
    List<Attention.Memory> read(int[] text) {
        int width = source.width();
        float[] rows = new float[text.length * width];
        for (int i = 0; i < text.length; i++) {
            source.write(text[i], i, rows, i * width);
        }
        for (EncoderLayer layer : encoder) {
            Attention.Memory itself = layer.attention().memory(rows, text.length);
            float[] seen = layer.attention().apply(rows, text.length, row -> itself);
            rows = layer.feedForward().apply(seen, text.length);
        }
        float[] read = rows;
        return decoder.stream()
                .map(layer -> layer.attention().memory(read, text.length))
                .toList();
    }

    /** A layer that scores these tokens. */
    Linear scores(int[] tokens) {
        return target.scores(tokens, bias, multiplier);
    }
}
