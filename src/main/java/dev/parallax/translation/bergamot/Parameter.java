package dev.parallax.translation.bergamot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * One parameter of a model as it stands in the file.
 *
 * @param shape its dimensions; matrices have two
 * @param values little-endian; behind those of eight bits stands the number that they were multiplied by
 */
record Parameter(String name, Type type, int[] shape, ByteBuffer values) {

    /** How the values are written (marian-dev, {@code common/types.h}). */
    enum Type {
        /** Bytes: text. */
        INT8(0x0101, 1),
        FLOAT32(0x0404, Float.BYTES),
        /** Eight bits and a multiplier; of matrices other than embeddings the columns stand one after another. */
        INTGEMM8(0x4101, 1);

        private final int code;
        private final int bytes;

        Type(int code, int bytes) {
            this.code = code;
            this.bytes = bytes;
        }
    }

    static Parameter of(String name, int code, int[] shape, ByteBuffer values) throws IOException {
        for (Type type : Type.values()) {
            if (type.code == code) {
                Parameter parameter = new Parameter(name, type, shape, values);
                long needed = (long) parameter.size() * type.bytes + (type == Type.INTGEMM8 ? Float.BYTES : 0);
                if (needed > values.limit()) {
                    throw new IOException("its parameter " + name + " has " + values.limit() + " bytes, not " + needed);
                }
                return parameter;
            }
        }
        throw new IOException(String.format(
                Locale.ROOT, "its parameter %s is of the type 0x%04x: only float32 and intgemm8 are read", name, code));
    }

    int rows() {
        return size() / columns();
    }

    int columns() {
        return shape.length == 0 ? 1 : shape[shape.length - 1];
    }

    int size() {
        int size = 1;
        for (int dimension : shape) {
            size = Math.multiplyExact(size, Math.max(1, dimension));
        }
        return size;
    }

    boolean isQuantized() {
        return type == Type.INTGEMM8;
    }

    /** What the quantized values were multiplied by. */
    float multiplier() {
        return values.getFloat(size());
    }

    /** The value at this place, as it stands there: a whole number where they are quantized. */
    float stored(int index) {
        return type == Type.FLOAT32 ? values.getFloat(index * Float.BYTES) : values.get(index);
    }

    /** All values as they were before they were quantized. */
    float[] floats() {
        float unit = isQuantized() ? 1 / multiplier() : 1;
        float[] floats = new float[size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = stored(i) * unit;
        }
        return floats;
    }

    /** The text, up to the NUL that ends it. */
    String text() {
        byte[] bytes = new byte[values.limit()];
        values.get(0, bytes);
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, 0, end, UTF_8);
    }
}
