package dev.parallax.translation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import java.util.Set;

/** Keeps no past: reads all tokens so far at each step. Slow, and needs nothing but the decoder itself. */
final class PlainDecoder extends OrtDecoder {

    private final OrtSession session;
    private OnnxTensor hidden;
    private long[][] mask;
    private long[][] tokens;

    /** @param hidden the encoder's output; closed by this */
    PlainDecoder(OrtSession session, OnnxTensor hidden, long[][] mask) {
        this.session = session;
        this.hidden = hidden;
        this.mask = mask;
        this.tokens = new long[mask.length][0];
    }

    @Override
    float[][] scores(int[] last) throws OrtException {
        for (int i = 0; i < last.length; i++) {
            long[] longer = java.util.Arrays.copyOf(tokens[i], tokens[i].length + 1);
            longer[longer.length - 1] = last[i];
            tokens[i] = longer;
        }
        try (OnnxTensor ids = Tensors.longs(tokens);
                OnnxTensor attention = Tensors.longs(mask);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "encoder_hidden_states", hidden, "encoder_attention_mask", attention),
                        Set.of("logits"))) {
            return Tensors.lastPositions((OnnxTensor) result.get(0));
        }
    }

    @Override
    void keep(int[] rows) throws OrtException {
        OnnxTensor selected = Tensors.rows(hidden, rows);
        hidden.close();
        hidden = selected;
        mask = Tensors.rows(mask, rows);
        tokens = Tensors.rows(tokens, rows);
    }

    @Override
    public void close() {
        hidden.close();
    }
}
