package dev.parallax.translation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/** Makes tensors. */
final class Tensors {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    private Tensors() {}

    static OnnxTensor longs(long[][] rows) throws OrtException {
        LongBuffer buffer = direct(rows.length * rows[0].length * Long.BYTES).asLongBuffer();
        for (long[] row : rows) {
            buffer.put(row);
        }
        buffer.flip();
        return OnnxTensor.createTensor(ENVIRONMENT, buffer, new long[] {rows.length, rows[0].length});
    }

    static OnnxTensor zeros(long... shape) throws OrtException {
        int size = 1;
        for (long dimension : shape) {
            size *= (int) dimension;
        }
        return over(floats(size), shape);
    }

    /** Memory outside the heap, which tensors lie over without a copy. */
    static FloatBuffer floats(int count) {
        return direct(count * Float.BYTES).asFloatBuffer();
    }

    /** A tensor whose floats are those of this memory. */
    static OnnxTensor over(FloatBuffer memory, long... shape) throws OrtException {
        return OnnxTensor.createTensor(ENVIRONMENT, memory, shape);
    }

    static OnnxTensor flag(boolean value) throws OrtException {
        return OnnxTensor.createTensor(ENVIRONMENT, new boolean[] {value});
    }

    /** A new tensor of these rows of a float tensor. */
    static OnnxTensor rows(OnnxTensor tensor, int[] rows) throws OrtException {
        long[] shape = tensor.getInfo().getShape().clone();
        FloatBuffer from = tensor.getByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
        int size = from.capacity() / (int) shape[0];
        FloatBuffer to = floats(rows.length * size);
        for (int row : rows) {
            to.put(from.slice(row * size, size));
        }
        to.flip();
        shape[0] = rows.length;
        return over(to, shape);
    }

    /** The scores at the last position of each row. */
    static float[][] lastPositions(OnnxTensor tensor) {
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

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }
}
