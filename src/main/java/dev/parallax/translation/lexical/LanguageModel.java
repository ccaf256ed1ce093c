package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.IOException;
import java.io.InputStream;

/** A trigram model with back-off: what an English word costs after two others, as -ln(probability). */
final class LanguageModel {

    private final byte[] unigram;
    private final byte[] unigramBackoff;
    /** Packed pair to its row. */
    private final Long2IntOpenHashMap bigrams;

    private final byte[] bigram;
    private final byte[] bigramBackoff;
    private final Long2IntOpenHashMap trigrams;

    LanguageModel(InputStream input, int words) throws IOException {
        unigram = Column.read(input).bytes();
        unigramBackoff = Column.read(input).bytes();
        Column counts = Column.read(input);
        Column seconds = Column.read(input);
        bigram = Column.read(input).bytes();
        bigramBackoff = Column.read(input).bytes();
        bigrams = new Long2IntOpenHashMap(bigram.length);
        bigrams.defaultReturnValue(-1);
        long[] keys = new long[bigram.length];
        int row = 0;
        for (int first = 0; first < words; first++) {
            int second = 0;
            for (int n = counts.number(); n > 0; n--) {
                second += seconds.number();
                keys[row] = pack(first, second);
                bigrams.put(keys[row], row);
                row++;
            }
        }
        Column tripleCounts = Column.read(input);
        Column thirds = Column.read(input);
        byte[] trigram = Column.read(input).bytes();
        trigrams = new Long2IntOpenHashMap(trigram.length);
        trigrams.defaultReturnValue(-1);
        int triple = 0;
        for (row = 0; row < keys.length; row++) {
            int third = 0;
            for (int n = tripleCounts.number(); n > 0; n--) {
                third += thirds.number();
                trigrams.put(keys[row] << LexiconData.WORD_BITS | third, trigram[triple++] & 0xFF);
            }
        }
    }

    private static long pack(int first, int second) {
        return (long) first << LexiconData.WORD_BITS | second;
    }

    /** -ln of the probability of {@code c} after {@code a b}. */
    float cost(int a, int b, int c) {
        int cost = trigrams.get(pack(a, b) << LexiconData.WORD_BITS | c);
        if (cost < 0) {
            int history = bigrams.get(pack(a, b));
            cost = history >= 0 ? bigramBackoff[history] & 0xFF : 0;
            int pair = bigrams.get(pack(b, c));
            cost += pair >= 0 ? bigram[pair] & 0xFF : (unigramBackoff[b] & 0xFF) + (unigram[c] & 0xFF);
        }
        return cost * LexiconData.STEP;
    }
}
