package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the part of MessagePack that wordfreq's lists are written in: arrays, strings, a map of both and numbers. */
final class MessagePack implements Closeable {

    private final DataInputStream in;

    MessagePack(InputStream in) {
        this.in = new DataInputStream(in);
    }

    int arrayHeader() throws IOException {
        int type = in.readUnsignedByte();
        if (type >> 4 == 0x9) {
            return type & 0xf;
        }
        return switch (type) {
            case 0xdc -> in.readUnsignedShort();
            case 0xdd -> in.readInt();
            default -> throw new IOException("Not an array: " + type);
        };
    }

    String string() throws IOException {
        int type = in.readUnsignedByte();
        int length;
        if (type >> 5 == 0x5) {
            length = type & 0x1f;
        } else if (type == 0xd9) {
            length = in.readUnsignedByte();
        } else if (type == 0xda) {
            length = in.readUnsignedShort();
        } else {
            throw new IOException("Not a string: " + type);
        }
        return new String(in.readNBytes(length), UTF_8);
    }

    /** Skips a small map of strings to strings or small numbers. */
    void skipMap() throws IOException {
        int type = in.readUnsignedByte();
        if (type >> 4 != 0x8) {
            throw new IOException("Not a small map: " + type);
        }
        for (int i = type & 0xf; i > 0; i--) {
            string();
            in.mark(1);
            if (in.readUnsignedByte() >= 0x80) {
                in.reset();
                string();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
