package dev.parallax.translation.lexical;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes what {@link Column} reads. */
final class ColumnWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ColumnWriter number(int number) {
        int rest = number;
        while (rest > 0x7F) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
        return this;
    }

    /** A probability as a byte of steps below 1. */
    ColumnWriter cost(double probability) {
        bytes.write(steps(probability));
        return this;
    }

    static int steps(double probability) {
        return (int) Math.max(0, Math.min(255, Math.round(-Math.log(probability) / LexiconData.STEP)));
    }

    ColumnWriter bytes(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    ColumnWriter oneByte(int value) {
        bytes.write(value);
        return this;
    }

    void writeTo(DataOutputStream output) throws IOException {
        output.writeInt(bytes.size());
        bytes.writeTo(output);
    }
}
