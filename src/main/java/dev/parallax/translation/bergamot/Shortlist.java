package dev.parallax.translation.bergamot;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;

/**
 * Which tokens a translation may have, by the tokens of its text: the most frequent ones, and for each token those that
 * translate it (marian-dev, {@code data/shortlist.cpp}). Few are left of tens of thousands, so that each step is fast.
 */
final class Shortlist {

    private static final long MAGIC = 0xF11A48D5013417F5L;

    /** The library that models are made for takes no other numbers of tokens. */
    private static final int MULTIPLE = 8;

    private final int frequent;
    private final int[] starts;
    private final int[] translations;

    private Shortlist(int frequent, int[] starts, int[] translations) {
        this.frequent = frequent;
        this.starts = starts;
        this.translations = translations;
    }

    /** @param vocabulary tokens of the target language */
    static Shortlist read(byte[] content, int vocabulary) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (in.getLong() != MAGIC) {
                throw new IOException("it is no shortlist of Marian's binary format");
            }
            in.getLong(); // a checksum
            long frequent = in.getLong();
            in.getLong(); // how many translations a token has at most
            long starts = in.getLong();
            long translations = in.getLong();
            if (frequent < 0
                    || starts < 1
                    || translations < 0
                    || in.remaining() != starts * Long.BYTES + translations * Integer.BYTES) {
                throw new IOException("it has " + content.length + " bytes, and its header says otherwise");
            }
            return new Shortlist(
                    (int) Math.min(frequent, vocabulary),
                    starts(in, (int) starts, (int) translations),
                    tokens(in, (int) translations, vocabulary));
        } catch (BufferUnderflowException e) {
            throw new IOException("it ends in the middle: only " + content.length + " bytes are there", e);
        }
    }

    private static int[] starts(ByteBuffer in, int count, int translations) throws IOException {
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            long start = in.getLong();
            if (start < (i == 0 ? 0 : starts[i - 1]) || start > translations) {
                throw new IOException("its lists of tokens lead out of it");
            }
            starts[i] = (int) start;
        }
        return starts;
    }

    private static int[] tokens(ByteBuffer in, int count, int vocabulary) throws IOException {
        int[] tokens = new int[count];
        for (int i = 0; i < count; i++) {
            tokens[i] = in.getInt();
            if (tokens[i] < 0 || tokens[i] >= vocabulary) {
                throw new IOException("it names the token " + tokens[i] + ", and the model has " + vocabulary);
            }
        }
        return tokens;
    }

    /**
     * The tokens that the text's translation may have, in ascending order.
     *
     * @param shared whether both languages have one vocabulary: then a token may stay as it is
     */
    int[] of(int[] text, boolean shared, int vocabulary) {
        BitSet chosen = new BitSet(vocabulary);
        chosen.set(0, frequent);
        for (int token : text) {
            if (shared) {
                chosen.set(token);
            }
            if (token + 1 < starts.length) {
                for (int i = starts[token]; i < starts[token + 1]; i++) {
                    chosen.set(translations[i]);
                }
            }
        }
        int count = chosen.cardinality();
        for (int next = chosen.nextClearBit(frequent);
                count % MULTIPLE != 0 && next < vocabulary;
                next = chosen.nextClearBit(next)) {
            chosen.set(next);
            count++;
        }
        return chosen.stream().toArray();
    }
}
