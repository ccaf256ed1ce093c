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

    private static final long MASK = (1L << 40) - 1;

    /** Steps of the stored logarithm for each doubling of the count. */
    public static final int STEPS = 4;

    /** Bytes of the step from one fingerprint to the next: less than 2³² where there are more than a few hundred. */
    private static final int GAP_BYTES = 4;

    /** So many slots share a word of 64 bits in {@link #seen}. */
    private static final int SLOTS_A_WORD = 16;

    /** Fingerprint in the high 40 bits, level in the low 8; 0 for an empty slot. */
    private final long[] slots;

    /**
     * A bit for each fingerprint's last bits, in which those that are there have left theirs: most look-ups are for what was never
     * seen, and these bits fit where the slots do not, in the processor's cache (Bloom 1970, with one hash).
     */
    private final long[] seen;

    private final int size;

    /** Nothing was ever seen together. */
    static final NGrams NONE = new NGrams(new long[2], new long[1], 0);

    private NGrams(long[] slots, long[] seen, int size) {
        this.slots = slots;
        this.seen = seen;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /** log2 of the count, in {@link #STEPS}ths, 1 or more; 0 when it was never seen. */
    public int level(long hash) {
        long fingerprint = hash & MASK;
        if ((seen[word(fingerprint, seen.length)] >>> fingerprint & 1) == 0) {
            return 0;
        }
        for (int slot = slot(fingerprint, slots.length); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if (slots[slot] >>> 8 == fingerprint) {
                return (int) (slots[slot] & 0xff);
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
        return mix(mix(a) * 31 + b);
    }

    public static long hash(long a, long b, long c) {
        return mix(hash(a, b) * 31 + c);
    }

    public static int levelOf(double count) {
        return Math.max(1, Math.min(255, 1 + (int) Math.round(STEPS * Math.log(count) / Math.log(2))));
    }

    /** Reads what {@link #write} wrote, up to the stream's end: in one gulp, since there are millions of them. */
    public static NGrams read(DataInputStream in) throws IOException {
        int size = in.readInt();
        byte[] bytes = in.readAllBytes();
        long[] slots = new long[Math.max(2, Integer.highestOneBit(Math.max(1, size)) << 2)];
        long[] seen = new long[Math.max(1, slots.length / SLOTS_A_WORD)];
        long fingerprint = 0;
        for (int i = 0; i < size; i++) {
            for (int part = 0; part < GAP_BYTES; part++) { // the step from the one before
                fingerprint += (bytes[part * size + i] & 0xffL) << (8 * part);
            }
            int slot = slot(fingerprint, slots.length);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = fingerprint << 8 | (bytes[GAP_BYTES * size + i] & 0xff);
            seen[word(fingerprint, seen.length)] |= 1L << fingerprint;
        }
        return new NGrams(slots, seen, size);
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

    private static int slot(long fingerprint, int length) {
        return (int) (fingerprint ^ fingerprint >>> 17) & (length - 1);
    }

    /** FNV-1a over the code units. */
    public static long text(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
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
