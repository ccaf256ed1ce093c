package dev.parallax.translation.lexical;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One column of the lexicon's file: whole numbers of 7 bits a byte, the low ones first, or plain bytes. */
final class Column {

    private final byte[] bytes;
    private int next;

    private Column(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next column: its length in bytes, then the bytes. */
    static Column read(InputStream input) throws IOException {
        DataInputStream data = new DataInputStream(input);
        byte[] bytes = new byte[data.readInt()];
        data.readFully(bytes);
        return new Column(bytes);
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int b = bytes[next++];
            number |= (b & 0x7F) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    byte[] bytes() {
        return bytes;
    }
}
