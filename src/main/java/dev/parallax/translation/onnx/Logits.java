package dev.parallax.translation.onnx;

import ai.onnxruntime.OnnxTensor;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** Scores of tokens, and what is done to them. */
final class Logits {

    private Logits() {}

    /** The scores at the last position of each row. */
    static float[][] ofLastPosition(OnnxTensor tensor) {
        long[] shape = tensor.getInfo().getShape();
        int length = (int) shape[1];
        int vocabulary = (int) shape[2];
        FloatBuffer buffer =
                tensor.getByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
        float[][] logits = new float[(int) shape[0]][vocabulary];
        for (int row = 0; row < logits.length; row++) {
            buffer.get((row * length + length - 1) * vocabulary, logits[row]);
        }
        return logits;
    }

    static long[][] rows(long[][] all, int[] rows) {
        return Arrays.stream(rows).mapToObj(row -> all[row]).toArray(long[][]::new);
    }

    /** Turns scores into logarithms of probabilities, in place. */
    static void toLogProbabilities(float[] logits) {
        float most = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - most);
        }
        float log = (float) Math.log(sum);
        for (int i = 0; i < logits.length; i++) {
            logits[i] = logits[i] - most - log;
        }
    }

    /** The token with the highest score, the lowest of equals. */
    static int best(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        return best;
    }
}
