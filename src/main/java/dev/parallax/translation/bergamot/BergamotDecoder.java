package dev.parallax.translation.bergamot;

import dev.parallax.translation.local.Decoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes through the translations of several texts, a row each. */
final class BergamotDecoder implements Decoder {

    /**
     * A text that was read.
     *
     * @param memories for each layer
     * @param tokens that its translation may have
     * @param scores of these
     */
    record Text(List<Attention.Memory> memories, int[] tokens, Linear scores) {}

    private final Network network;
    private List<Text> rows;
    private float[][] cells;
    private int position;

    BergamotDecoder(Network network, List<Text> texts) {
        this.network = network;
        this.rows = texts;
        this.cells = new float[network.decoder().size()][texts.size() * width()];
    }

    private int width() {
        return network.target().width();
    }

    @Override
    public float[][] next(int[] tokens) {
        int width = width();
        float[] x = new float[tokens.length * width];
        for (int row = 0; row < tokens.length; row++) {
            network.target().write(tokens[row], position, x, row * width);
        }
        position++;
        for (int i = 0; i < network.decoder().size(); i++) {
            int number = i;
            Network.DecoderLayer layer = network.decoder().get(i);
            float[] past = layer.ssru().apply(x, tokens.length, cells[i]);
            float[] seen = layer.attention()
                    .apply(past, tokens.length, row -> rows.get(row).memories().get(number));
            x = layer.feedForward().apply(seen, tokens.length);
        }
        float[][] scores = new float[tokens.length][];
        for (int row = 0; row < tokens.length; row++) {
            scores[row] = scores(rows.get(row), Arrays.copyOfRange(x, row * width, (row + 1) * width));
        }
        return scores;
    }

    private float[] scores(Text text, float[] state) {
        float[] few = text.scores().apply(state, 1);
        float[] all = new float[network.target().tokens()];
        Arrays.fill(all, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < few.length; i++) {
            all[text.tokens()[i]] = few[i];
        }
        return all;
    }

    @Override
    public void select(int[] selected) {
        int width = width();
        List<Text> texts = new ArrayList<>();
        float[][] kept = new float[cells.length][selected.length * width];
        for (int row = 0; row < selected.length; row++) {
            texts.add(rows.get(selected[row]));
            for (int layer = 0; layer < cells.length; layer++) {
                System.arraycopy(cells[layer], selected[row] * width, kept[layer], row * width, width);
            }
        }
        rows = texts;
        cells = kept;
    }

    @Override
    public void close() {
        // nothing is held but memory
    }
}
