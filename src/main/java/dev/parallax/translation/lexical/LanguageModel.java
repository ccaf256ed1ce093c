package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A trigram model with back-off: what an English word costs after two others, as -ln(probability). */
final class LanguageModel {

    private final byte[] unigram;
    private final byte[] unigramBackoff;
    /** Packed pair to its row. */
    private final Long2IntOpenHashMap bigrams;

    private final byte[] bigram;
    private final byte[] bigramBackoff;

    /** By the pair's row: where its third words begin in {@link #thirds}; they end where the next row's begin. */
    private final int[] triples;

    /** Those of one pair in ascending order. */
    private final int[] thirds;

    private final byte[] trigram;

    LanguageModel(InputStream input, int words) throws IOException {
        unigram = Column.read(input).bytes();
        unigramBackoff = Column.read(input).bytes();
        Column counts = Column.read(input);
        Column seconds = Column.read(input);
        bigram = Column.read(input).bytes();
        bigramBackoff = Column.read(input).bytes();
        bigrams = new Long2IntOpenHashMap(bigram.length);
        bigrams.defaultReturnValue(-1);
        int row = 0;
        for (int first = 0; first < words; first++) {
            int second = 0;
            for (int n = counts.number(); n > 0; n--) {
                second += seconds.number();
                bigrams.put(pack(first, second), row);
                row++;
            }
        }
        Column tripleCounts = Column.read(input);
        Column steps = Column.read(input);
        trigram = Column.read(input).bytes();
        triples = new int[bigram.length + 1];
        thirds = new int[trigram.length];
        int triple = 0;
        for (row = 0; row < bigram.length; row++) {
            int third = 0;
            for (int n = tripleCounts.number(); n > 0; n--) {
                third += steps.number();
                thirds[triple++] = third;
            }
            triples[row + 1] = triple;
        }
    }

    private static long pack(int first, int second) {
        return (long) first << LexiconData.WORD_BITS | second;
    }

    /** What {@link #costAfter} knows two words by; below 0 where they were not seen together. */
    int pair(int a, int b) {
        return bigrams.get(pack(a, b));
    }

    /** -ln of the probability of {@code c} after {@code a b}. */
    float cost(int a, int b, int c) {
        return costAfter(pair(a, b), b, c);
    }

    /** The same for those who know the pair of {@code a b}, which is looked up once for all that may follow. */
    float costAfter(int pair, int b, int c) {
        int triple = pair < 0 ? -1 : Arrays.binarySearch(thirds, triples[pair], triples[pair + 1], c);
        return (triple >= 0 ? trigram[triple] & 0xFF : backedOff(pair, b, c)) * LexiconData.STEP;
    }

    private int backedOff(int history, int b, int c) {
        int pair = pair(b, c);
        return (history < 0 ? 0 : bigramBackoff[history] & 0xFF)
                + (pair < 0 ? (unigramBackoff[b] & 0xFF) + (unigram[c] & 0xFF) : bigram[pair] & 0xFF);
    }
}
