package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;

/** The phrase pairs by their English side, for the direction in which the file is not sorted. */
final class ReversedPhrases {

    private static final int LONGEST = 3;

    /** Packed English words in order, and beside each the row of the phrase pair, the likeliest first. */
    private final long[] keys;

    private final int[] rows;
    private final long[] russian;

    ReversedPhrases(LexiconData data) {
        int all = data.targetStart.length - 1;
        russian = new long[all];
        for (int phrase = 0; phrase < data.phraseKeys.length; phrase++) {
            Arrays.fill(russian, data.phraseStart[phrase], data.phraseStart[phrase + 1], data.phraseKeys[phrase]);
        }
        long[] packed = new long[all];
        rows = new int[all];
        int size = 0;
        for (int row = 0; row < all; row++) {
            int length = data.targetStart[row + 1] - data.targetStart[row];
            if (length <= LONGEST) {
                packed[row] = pack(data.targetWords, data.targetStart[row], length);
                rows[size++] = row;
            }
        }
        int count = size;
        int[] order = Arrays.copyOf(rows, count);
        it.unimi.dsi.fastutil.ints.IntArrays.mergeSort(order, (a, b) -> {
            int byKey = Long.compare(packed[a], packed[b]);
            int byCost = Integer.compare(data.phraseBackward[a] & 0xFF, data.phraseBackward[b] & 0xFF);
            return byKey != 0 ? byKey : byCost != 0 ? byCost : Integer.compare(a, b);
        });
        keys = new long[count];
        for (int i = 0; i < count; i++) {
            rows[i] = order[i];
            keys[i] = packed[order[i]];
        }
    }

    static long pack(int[] words, int start, int length) {
        long key = 0;
        for (int i = 0; i < length; i++) {
            key = key << LexiconData.WORD_BITS | words[start + i] + 1;
        }
        return key;
    }

    /** The first place of some English words; one where {@link #is} is false when there is none. */
    int first(long key) {
        int found = LongArrays.binarySearch(keys, key);
        while (found > 0 && keys[found - 1] == key) {
            found--;
        }
        return found;
    }

    boolean is(int place, long key) {
        return place >= 0 && place < keys.length && keys[place] == key;
    }

    int row(int place) {
        return rows[place];
    }

    /** The Russian side of a row. */
    String[] words(int row, LexiconData data) {
        int length = 0;
        for (long key = russian[row]; key > 0; key >>>= LexiconData.WORD_BITS) {
            length++;
        }
        String[] words = new String[length];
        for (long key = russian[row]; key > 0; key >>>= LexiconData.WORD_BITS) {
            words[--length] = data.russian.words[(int) (key & ((1 << LexiconData.WORD_BITS) - 1)) - 1];
        }
        return words;
    }
}
