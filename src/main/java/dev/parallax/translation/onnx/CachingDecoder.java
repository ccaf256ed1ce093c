package dev.parallax.translation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the keys and values of the tokens so far, so that each step reads one token. Works with a decoder for the first
 * step and another for the rest, or with a merged one that is both.
 */
final class CachingDecoder extends OrtDecoder {

    private static final String PAST = "past_key_values";
    private static final String PRESENT = "present";

    private final OrtSession first;
    private final OrtSession next;
    private final boolean merged;
    private final MarianConfig config;

    private OnnxTensor hidden;
    private long[][] mask;
    private final Map<String, OnnxTensor> past = new HashMap<>();

    /** @param hidden the encoder's output; closed by this */
    CachingDecoder(
            OrtSession first, OrtSession next, boolean merged, MarianConfig config, OnnxTensor hidden, long[][] mask) {
        this.first = first;
        this.next = next;
        this.merged = merged;
        this.config = config;
        this.hidden = hidden;
        this.mask = mask;
    }

    @Override
    float[][] scores(int[] last) throws OrtException {
        boolean begins = past.isEmpty();
        OrtSession session = begins ? first : next;
        Map<String, OnnxTensor> made = new HashMap<>();
        Map<String, OnnxTensor> inputs = new HashMap<>(past);
        try {
            long[][] ids = new long[last.length][1];
            for (int i = 0; i < last.length; i++) {
                ids[i][0] = last[i];
            }
            made.put("input_ids", Tensors.longs(ids));
            made.put("encoder_attention_mask", Tensors.longs(mask));
            if (merged) {
                made.put("use_cache_branch", Tensors.flag(!begins));
            }
            if (merged && begins) {
                for (String name : session.getInputNames()) {
                    if (name.startsWith(PAST)) {
                        made.put(name, Tensors.zeros(last.length, config.heads(), 1, config.headSize()));
                    }
                }
            }
            inputs.putAll(made);
            inputs.put("encoder_hidden_states", hidden);
            inputs.keySet().retainAll(session.getInputNames());
            return take(session.run(inputs), begins);
        } finally {
            made.values().forEach(OnnxTensor::close);
        }
    }

    /** Keeps what the next step needs; the encoder's part never changes after the first. */
    private float[][] take(OrtSession.Result result, boolean begins) {
        float[][] logits = new float[0][];
        for (Map.Entry<String, ai.onnxruntime.OnnxValue> output : result) {
            OnnxTensor tensor = (OnnxTensor) output.getValue();
            String name = output.getKey();
            if (name.equals("logits")) {
                logits = Tensors.lastPositions(tensor);
                tensor.close();
            } else if (name.startsWith(PRESENT) && (begins || name.contains(".decoder."))) {
                OnnxTensor before = past.put(PAST + name.substring(PRESENT.length()), tensor);
                if (before != null) {
                    before.close();
                }
            } else {
                tensor.close();
            }
        }
        return logits;
    }

    @Override
    void keep(int[] rows) throws OrtException {
        boolean sameTexts = sameTexts(rows);
        for (Map.Entry<String, OnnxTensor> entry : past.entrySet()) {
            if (sameTexts && entry.getKey().contains(".encoder.")) {
                continue;
            }
            OnnxTensor selected = Tensors.rows(entry.getValue(), rows);
            entry.getValue().close();
            entry.setValue(selected);
        }
        if (!sameTexts) {
            OnnxTensor selected = Tensors.rows(hidden, rows);
            hidden.close();
            hidden = selected;
            mask = Tensors.rows(mask, rows);
        }
    }

    /** Whether each row goes on with its own text: rows of one text share the mask, as the very same object. */
    private boolean sameTexts(int[] rows) {
        if (rows.length != mask.length) {
            return false;
        }
        for (int i = 0; i < rows.length; i++) {
            if (mask[rows[i]] != mask[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        past.values().forEach(OnnxTensor::close);
        past.clear();
        hidden.close();
    }
}
