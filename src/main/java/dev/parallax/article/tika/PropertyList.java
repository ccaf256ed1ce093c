package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Apple's binary property lists, as far as a web archive needs them: dictionaries, strings and data. The format is described
 * in the header of CoreFoundation's CFBinaryPList.c.
 */
final class PropertyList {

    private static final int TRAILER = 32;

    /** A dictionary inside of itself, in a broken file, ends here. */
    private static final int DEEPEST = 20;

    private final ByteBuffer bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final int offsets;

    /** How many values were read: in a broken file dictionaries hold each other. */
    private int read;

    private PropertyList(byte[] list) {
        bytes = ByteBuffer.wrap(list);
        int trailer = list.length - TRAILER;
        offsetSize = bytes.get(trailer + 6);
        referenceSize = bytes.get(trailer + 7);
        offsets = (int) bytes.getLong(trailer + 24);
    }

    /**
     * The dictionary at its root: other dictionaries, strings, and data as bytes. Whatever else there is reads as an empty
     * string.
     */
    static Map<String, Object> read(byte[] list) {
        try {
            PropertyList properties = new PropertyList(list);
            int root = (int) properties.bytes.getLong(list.length - TRAILER + 16);
            return properties.dictionary(properties.offset(root), 0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new QuarantineException(QuarantineReason.UNREADABLE, Message.of("reading.quarantine.property-list"));
        }
    }

    private int offset(int object) {
        return (int) number(offsets + object * offsetSize, offsetSize);
    }

    private long number(int at, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | (bytes.get(at + i) & 0xff);
        }
        return number;
    }

    private Map<String, Object> dictionary(int at, int depth) {
        Map<String, Object> dictionary = new HashMap<>();
        if (kind(at) != 0xd || depth > DEEPEST) {
            return dictionary;
        }
        int count = count(at);
        int keys = start(at);
        for (int i = 0; i < count; i++) {
            int key = offset((int) number(keys + i * referenceSize, referenceSize));
            int value = offset((int) number(keys + (count + i) * referenceSize, referenceSize));
            dictionary.put(String.valueOf(value(key, depth + 1)), value(value, depth + 1));
        }
        return dictionary;
    }

    private Object value(int at, int depth) {
        if (++read > bytes.capacity()) {
            throw new IllegalArgumentException("It has more values than bytes");
        }
        int start = start(at);
        return switch (kind(at)) {
            case 0x4 -> Arrays.copyOfRange(bytes.array(), start, Math.addExact(start, count(at)));
            case 0x5 -> new String(bytes.array(), start, count(at), ISO_8859_1);
            case 0x6 -> new String(bytes.array(), start, Math.multiplyExact(2, count(at)), UTF_16BE);
            case 0xd -> dictionary(at, depth);
            default -> "";
        };
    }

    private int kind(int at) {
        return (bytes.get(at) & 0xff) >> 4;
    }

    /** Up to 14 in the mark itself, else in an integer after it. */
    private int count(int at) {
        int count = bytes.get(at) & 0xf;
        return count < 0xf ? count : (int) Math.min(bytes.capacity(), number(at + 2, 1 << (bytes.get(at + 1) & 3)));
    }

    private int start(int at) {
        return (bytes.get(at) & 0xf) < 0xf ? at + 1 : at + 2 + (1 << (bytes.get(at + 1) & 3));
    }
}
