package dev.parallax.article.tika;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * An element of ASN.1 in its basic encoding (BER, X.690): what signed mails are wrapped in. Lengths may be given or left open,
 * octet strings whole or in pieces.
 *
 * @param tag the identifier octet: class, whether constructed, number
 * @param content what stands between the length and the end
 */
record Ber(int tag, ByteBuffer content) {

    static final int OBJECT_IDENTIFIER = 0x06;
    static final int SEQUENCE = 0x30;

    /** {@code [0] EXPLICIT}. */
    static final int FIRST = 0xA0;

    private static final int OCTETS = 0x04;
    private static final int OCTETS_IN_PIECES = 0x24;
    private static final int NUMBER = 0x1F;
    private static final int OPEN = 0x80;

    /** Lengths of more octets are of no file that is read. */
    private static final int MOST_OF_LENGTH = 4;

    /** Elements that lie deeper in others are of no signed mail, and would cost the stack. */
    private static final int DEEPEST = 50;

    /**
     * The first element of these bytes; what follows is not looked at.
     *
     * @throws IllegalArgumentException when they are not BER, or end too early
     */
    static Ber of(byte[] bytes) {
        return first(ByteBuffer.wrap(bytes), 0);
    }

    /**
     * The elements inside of this one.
     *
     * @throws IllegalArgumentException when it has none
     */
    List<Ber> elements() {
        ByteBuffer rest = content.duplicate();
        List<Ber> elements = new ArrayList<>();
        while (rest.hasRemaining()) {
            elements.add(first(rest, 0));
        }
        return elements;
    }

    /**
     * The octets of an octet string, in one piece.
     *
     * @throws IllegalArgumentException when it is something else
     */
    byte[] octets() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        octets(whole, 0);
        return whole.toByteArray();
    }

    private void octets(ByteArrayOutputStream whole, int depth) {
        if (tag == OCTETS) {
            whole.writeBytes(bytes());
        } else if (tag == OCTETS_IN_PIECES && depth < DEEPEST) {
            elements().forEach(piece -> piece.octets(whole, depth + 1));
        } else {
            throw new IllegalArgumentException("no octet string but " + tag + ", " + depth + " deep");
        }
    }

    byte[] bytes() {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }

    /**
     * Reads an element, and goes behind it.
     *
     * @param depth how many open elements it lies in
     */
    private static Ber first(ByteBuffer bytes, int depth) {
        try {
            int tag = bytes.get() & 0xFF;
            if ((tag & NUMBER) == NUMBER) {
                throw new IllegalArgumentException("a tag of several octets");
            }
            int length = bytes.get() & 0xFF;
            return length == OPEN ? open(tag, bytes, depth) : new Ber(tag, take(bytes, length(length, bytes)));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("it ends inside of an element", e);
        }
    }

    private static int length(int first, ByteBuffer bytes) {
        if (first < OPEN) {
            return first;
        }
        int octets = first - OPEN;
        if (octets > MOST_OF_LENGTH) {
            throw new IllegalArgumentException("a length of " + octets + " octets");
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = (length << 8) | (bytes.get() & 0xFF);
        }
        return length;
    }

    private static ByteBuffer take(ByteBuffer bytes, int length) {
        ByteBuffer taken = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return taken;
    }

    /** An element without a length goes on to two octets of zero that are none of its elements'. */
    private static Ber open(int tag, ByteBuffer bytes, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("elements in more than " + DEEPEST + " others");
        }
        ByteBuffer ahead = bytes.duplicate();
        while (ahead.getShort(ahead.position()) != 0) {
            first(ahead, depth + 1);
        }
        Ber element = new Ber(tag, take(bytes, ahead.position() - bytes.position()));
        bytes.getShort();
        return element;
    }
}
