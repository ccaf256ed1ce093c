package dev.parallax.story;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is left of an edition when its text is not read again: enough to tell which editions are near to it.
 *
 * @param keys ascending
 * @param shares of each
 */
record KeyShares(int[] keys, float[] shares) implements Keyed {

    /** @param counts which keys are kept */
    static KeyShares of(Keyed edition, IntPredicate counts) {
        int[] entries = IntStream.range(0, edition.entries())
                .filter(entry -> counts.test(edition.key(entry)))
                .toArray();
        int[] keys = new int[entries.length];
        float[] shares = new float[entries.length];
        for (int i = 0; i < entries.length; i++) {
            keys[i] = edition.key(entries[i]);
            shares[i] = edition.share(entries[i]);
        }
        return new KeyShares(keys, shares);
    }

    @Override
    public int entries() {
        return keys.length;
    }

    @Override
    public int key(int entry) {
        return keys[entry];
    }

    @Override
    public float share(int entry) {
        return shares[entry];
    }
}
