package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongIterable;
import java.util.List;

/**
 * A trigram model of one text by interpolated Kneser-Ney smoothing (Chen and Goodman, <i>An Empirical Study of Smoothing
 * Techniques for Language Modeling</i>, 1998), with one discount for each length.
 *
 * <p>Word 0 is the sentence's boundary, word 1 any unknown word.
 */
final class TextModel {

    private static final int BOUNDARY = 0;

    /** Times that three words follow each other; by the first two, how often and before how many different words. */
    private final Long2IntOpenHashMap three = new Long2IntOpenHashMap();

    private final Long2IntOpenHashMap threeTotal = new Long2IntOpenHashMap();
    private final Long2IntOpenHashMap threeKinds = new Long2IntOpenHashMap();

    /** How many different words stand before two words; how often two words follow a sentence's beginning. */
    private final Long2IntOpenHashMap two = new Long2IntOpenHashMap();

    private final int[] twoTotal;
    private final int[] twoKinds;

    /** How many different words stand before a word. */
    private final int[] one;

    private final int oneTotal;
    private final int oneKinds;
    private final double threeDiscount;
    private final double twoDiscount;
    private final double oneDiscount;
    private int size;

    /** @param wordOf the model's word by the number that it has in the sentences */
    TextModel(List<int[]> sentences, int[] wordOf, int vocabulary) {
        Long2IntOpenHashMap pairs = new Long2IntOpenHashMap();
        for (int[] sentence : sentences) {
            count(sentence, wordOf, pairs);
        }
        for (var entry : three.long2IntEntrySet()) {
            threeTotal.addTo(entry.getLongKey() >> 21, entry.getIntValue());
            threeKinds.addTo(entry.getLongKey() >> 21, 1);
            two.addTo(entry.getLongKey() & 0x3FFFFFFFFFFL, 1);
        }
        twoTotal = new int[vocabulary];
        twoKinds = new int[vocabulary];
        one = new int[vocabulary];
        for (var entry : pairs.long2IntEntrySet()) {
            if (entry.getLongKey() >> 21 == BOUNDARY) {
                two.put(entry.getLongKey(), entry.getIntValue());
            }
            one[(int) (entry.getLongKey() & 0x1FFFFF)]++;
        }
        for (var entry : two.long2IntEntrySet()) {
            int first = (int) (entry.getLongKey() >> 21);
            twoTotal[first] += entry.getIntValue();
            twoKinds[first]++;
        }
        int total = 0;
        int kinds = 0;
        for (int count : one) {
            total += count;
            kinds += count > 0 ? 1 : 0;
        }
        oneTotal = total;
        oneKinds = kinds;
        threeDiscount = discount(three.values());
        twoDiscount = discount(two.values());
        oneDiscount = discount(it.unimi.dsi.fastutil.ints.IntList.of(one));
    }

    private void count(int[] sentence, int[] wordOf, Long2IntOpenHashMap pairs) {
        int a = BOUNDARY;
        int b = BOUNDARY;
        for (int i = 0; i <= sentence.length; i++) {
            int c = i < sentence.length ? wordOf[sentence[i]] : BOUNDARY;
            pairs.addTo(pack(b, c), 1);
            if (i > 0) {
                three.addTo(pack(a, b) << 21 | c, 1);
            }
            size++;
            a = b;
            b = c;
        }
    }

    /** From how many were counted once and twice (Ney, Essen and Kneser 1994). */
    private static double discount(it.unimi.dsi.fastutil.ints.IntIterable counts) {
        double once = 0;
        double twice = 0;
        for (int count : counts) {
            once += count == 1 ? 1 : 0;
            twice += count == 2 ? 1 : 0;
        }
        return once == 0 ? 0.5 : once / (once + 2 * twice);
    }

    static long pack(int a, int b) {
        return (long) a << 21 | b;
    }

    LongIterable triples() {
        return three.keySet();
    }

    LongIterable pairs() {
        return two.keySet();
    }

    /** Share of three words in the text. */
    double share(long triple) {
        return (double) three.get(triple) / size;
    }

    /** Share of a boundary and the word after it. */
    double shareOfFirst(long pair) {
        return (double) two.get(pair) / size;
    }

    double probability(int c) {
        double uniform = 1.0 / one.length;
        if (oneTotal == 0) {
            return uniform;
        }
        return (Math.max(0, one[c] - oneDiscount) + oneDiscount * oneKinds * uniform) / oneTotal;
    }

    double probability(int b, int c) {
        double lower = probability(c);
        if (twoTotal[b] == 0) {
            return lower;
        }
        return (Math.max(0, two.get(pack(b, c)) - twoDiscount) + twoDiscount * twoKinds[b] * lower) / twoTotal[b];
    }

    double probability(int a, int b, int c) {
        double lower = probability(b, c);
        long history = pack(a, b);
        int total = threeTotal.get(history);
        if (total == 0) {
            return lower;
        }
        double seen = Math.max(0, three.get(history << 21 | c) - threeDiscount);
        return (seen + threeDiscount * threeKinds.get(history) * lower) / total;
    }
}
