package dev.parallax.finding.context;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How often words stand together, by hash: a table of 40-bit fingerprints in a file, each with the logarithm of its
 * count. About one look-up in a million answers for an n-gram that was never seen. Immutable, safe for use by several
 * threads.
 */
public final class NGrams {

    private static final int BITS = 40;

    private static final long MASK = (1L << BITS) - 1;

    /** Steps of the stored logarithm for each doubling of the count. */
    public static final int STEPS = 4;

    /** Bytes of the step from one fingerprint to the next: less than 2³² where there are more than a few hundred. */
    private static final int GAP_BYTES = 4;

    /** A level's bits. */
    private static final int LEVEL_BITS = 8;

    /** First bits of a fingerprint that are told apart at least, so that the others fit into an entry beside a level. */
    private static final int LEAST_FIRST = BITS + LEVEL_BITS - Integer.SIZE;

    /** So many fingerprints share a word of 64 bits in {@link #seen}, or half as many. */
    private static final int IN_A_WORD = 8;

    /** Of each fingerprint in ascending order, its last bits and the level. */
    private final int[] entries;

    /** By a fingerprint's first bits, where the entries of those begin; one more for the end. */
    private final int[] starts;

    /** How many last bits there are. */
    private final int lastBits;

    /**
     * A bit for each fingerprint's last bits, in which those that are there have left theirs: most look-ups are for what was never
     * seen, and these bits fit where the entries do not, in the processor's cache (Bloom 1970, with one hash).
     */
    private final long[] seen;

    /** Nothing was ever seen together. */
    static final NGrams NONE = new NGrams(0);

    private NGrams(int size) {
        int firstBits = Math.max(LEAST_FIRST, Integer.SIZE - Integer.numberOfLeadingZeros(size / 2));
        entries = new int[size];
        starts = new int[(1 << firstBits) + 1];
        lastBits = BITS - firstBits;
        seen = new long[Math.max(1, Integer.highestOneBit(size) / IN_A_WORD * 2)];
    }

    public int size() {
        return entries.length;
    }

    /** log2 of the count, in {@link #STEPS}ths, 1 or more; 0 when it was never seen. */
    public int level(long hash) {
        long fingerprint = hash & MASK;
        if ((seen[word(fingerprint, seen.length)] >>> fingerprint & 1) == 0) {
            return 0;
        }
        int first = (int) (fingerprint >>> lastBits);
        int last = (int) (fingerprint & ((1L << lastBits) - 1));
        for (int i = starts[first]; i < starts[first + 1]; i++) {
            if (entries[i] >>> LEVEL_BITS == last) {
                return entries[i] & 0xff;
            }
        }
        return 0;
    }

    /** The natural logarithm of the count; {@code unseen} when it was never seen. */
    double logCount(long hash, double unseen) {
        int level = level(hash);
        return level == 0 ? unseen : (level - 1) * (Math.log(2) / STEPS);
    }

    public static long hash(String a, String b) {
        return hash(text(a), text(b));
    }

    public static long hash(String a, String b, String c) {
        return hash(text(a), text(b), text(c));
    }

    /** @param a hash of the first text, as b is of the second */
    public static long hash(long a, long b) {
        return longer(mix(a), b);
    }

    public static long hash(long a, long b, long c) {
        return longer(hash(a, b), c);
    }

    /** The hash of what was hashed with one more behind it. */
    static long longer(long hash, long next) {
        return mix(hash * 31 + next);
    }

    public static int levelOf(double count) {
        return Math.max(1, Math.min(255, 1 + (int) Math.round(STEPS * Math.log(count) / Math.log(2))));
    }

    /** Reads what {@link #write} wrote, up to the stream's end: in one gulp, since there are millions of them. */
    public static NGrams read(DataInputStream in) throws IOException {
        int size = in.readInt();
        byte[] bytes = in.readAllBytes();
        NGrams read = new NGrams(size);
        long fingerprint = 0;
        for (int i = 0; i < size; i++) {
            for (int part = 0; part < GAP_BYTES; part++) { // the step from the one before
                fingerprint += (bytes[part * size + i] & 0xffL) << (8 * part);
            }
            read.add(i, fingerprint, bytes[GAP_BYTES * size + i] & 0xff);
        }
        for (int first = 1; first < read.starts.length; first++) {
            read.starts[first] = Math.max(read.starts[first], read.starts[first - 1]);
        }
        return read;
    }

    /** To be called in the order of fingerprints. */
    private void add(int index, long fingerprint, int level) {
        long last = fingerprint & ((1L << lastBits) - 1);
        entries[index] = (int) (last << LEVEL_BITS) | level;
        starts[(int) (fingerprint >>> lastBits) + 1] = index + 1;
        seen[word(fingerprint, seen.length)] |= 1L << fingerprint;
    }

    /**
     * Writes all first bytes of the steps between fingerprints, then all second ones and so on, then the levels: what is alike
     * stands together and packs better.
     *
     * @param hashes of the n-grams; sorted by this method together with their levels
     */
    public static void write(DataOutputStream out, long[] hashes, int[] levels) throws IOException {
        long[] entries = new long[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            entries[i] = (hashes[i] & MASK) << 8 | levels[i];
        }
        Arrays.sort(entries);
        int distinct = 0;
        for (int i = 0; i < entries.length; i++) {
            if (i + 1 == entries.length || entries[i] >>> 8 != entries[i + 1] >>> 8) {
                entries[distinct++] = entries[i];
            }
        }
        byte[] bytes = new byte[distinct * (GAP_BYTES + 1)];
        long previous = 0;
        for (int i = 0; i < distinct; i++) {
            long gap = (entries[i] >>> 8) - previous;
            if (gap >>> (8 * GAP_BYTES) != 0) {
                throw new IllegalArgumentException("Too few n-grams: their fingerprints are too far from each other");
            }
            for (int part = 0; part < GAP_BYTES; part++) {
                bytes[part * distinct + i] = (byte) (gap >>> (8 * part));
            }
            bytes[GAP_BYTES * distinct + i] = (byte) entries[i];
            previous = entries[i] >>> 8;
        }
        out.writeInt(distinct);
        out.write(bytes);
    }

    /** Which word of the bits has a fingerprint's; its last six bits say which bit of the word. */
    private static int word(long fingerprint, int length) {
        return (int) (fingerprint >>> 6) & (length - 1);
    }

    /** FNV-1a over the code units. */
    public static long text(String text) {
        return text(text, 0, text.length());
    }

    /** The same of a part of a text. */
    static long text(String text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
