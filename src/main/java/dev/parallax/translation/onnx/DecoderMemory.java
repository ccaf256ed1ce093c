package dev.parallax.translation.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the steps of a decoder write: keys and values, and the tokens' scores. It is used again for the next texts. Used by one
 * thread at a time.
 */
final class DecoderMemory {

    static final String LOGITS = "logits";

    /** What the names of the keys and values of before begin with among the inputs. */
    static final String PAST = "past_key_values";

    /** By what follows {@link #PAST} in their names. */
    private final Map<String, Past> pasts = new TreeMap<>();

    private final int vocabulary;
    private FloatBuffer logits = Tensors.floats(0);
    private float[][] scores = new float[0][];

    /** @param decoder that reads the past */
    DecoderMemory(OrtSession decoder, MarianConfig config) throws OrtException {
        this.vocabulary = vocabulary(decoder, config);
        for (String name : decoder.getInputNames()) {
            if (name.startsWith(PAST)) {
                pasts.put(name.substring(PAST.length()), new Past(config.heads(), config.headSize()));
            }
        }
    }

    /** As the decoder states it, or else the model's files: not every export says how many scores a step has. */
    private static int vocabulary(OrtSession decoder, MarianConfig config) throws OrtException {
        NodeInfo info = decoder.getOutputInfo().get(LOGITS);
        if (info != null && info.getInfo() instanceof TensorInfo tensor && tensor.getShape().length > 0) {
            long stated = tensor.getShape()[tensor.getShape().length - 1];
            return stated > 0 ? (int) stated : config.vocabulary();
        }
        return config.vocabulary();
    }

    Map<String, Past> pasts() {
        return pasts;
    }

    /** Room for the scores of a step; closed by the caller. */
    OnnxTensor logits(int rows) throws OrtException {
        if (logits.capacity() < rows * vocabulary) {
            logits = Tensors.floats(rows * vocabulary);
            scores = new float[rows][vocabulary];
        }
        return Tensors.over(logits.slice(0, rows * vocabulary), rows, 1, vocabulary);
    }

    /** The scores of each row, until the next step. */
    float[][] scores(int rows) {
        for (int row = 0; row < rows; row++) {
            logits.get(row * vocabulary, scores[row]);
        }
        return Arrays.copyOf(scores, rows);
    }
}
