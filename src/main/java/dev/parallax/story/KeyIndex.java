package dev.parallax.story;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Which editions of one side have each key, one key after the other. */
final class KeyIndex {

    private final int editions;
    private final int[] begin;
    private final int[] having;
    private final float[] shares;

    /** @param keys how many there are */
    KeyIndex(List<? extends Keyed> editions, int keys) {
        this.editions = editions.size();
        begin = new int[keys + 1];
        for (Keyed edition : editions) {
            for (int entry = 0; entry < edition.entries(); entry++) {
                begin[edition.key(entry) + 1]++;
            }
        }
        for (int key = 0; key < keys; key++) {
            begin[key + 1] += begin[key];
        }
        int[] next = begin.clone();
        having = new int[begin[keys]];
        shares = new float[begin[keys]];
        for (int i = 0; i < editions.size(); i++) {
            Keyed edition = editions.get(i);
            for (int entry = 0; entry < edition.entries(); entry++) {
                int place = next[edition.key(entry)]++;
                having[place] = i;
                shares[place] = edition.share(entry);
            }
        }
    }

    int editions() {
        return editions;
    }

    /** How many editions have the key, as often as each has it. */
    int with(int key) {
        return begin[key + 1] - begin[key];
    }

    /**
     * Adds to each edition how near it is to another.
     *
     * @param worth how much a key counts, by its number; 0 for one that does not
     */
    void add(Keyed other, IntToDoubleFunction worth, double[] near) {
        for (int entry = 0; entry < other.entries(); entry++) {
            int key = other.key(entry);
            double counts = with(key) == 0 ? 0 : worth.applyAsDouble(key);
            if (counts > 0) {
                double share = other.share(entry) * counts;
                for (int place = begin[key]; place < begin[key + 1]; place++) {
                    near[having[place]] += share * shares[place];
                }
            }
        }
    }
}
