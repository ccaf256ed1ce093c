package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;

/**
 * A pruned trigram model of one side of the corpus, by interpolated absolute discounting (Ney, Essen and Kneser 1994) with
 * the lower orders from continuation counts. Sentence pairs count by their weight.
 *
 * <p>Word 0 is the sentence's boundary, word 1 any unknown word; the others are the kept words, from 2.
 */
final class LanguageModelBuilder {

    static final int BOUNDARY = 0;
    static final int UNKNOWN = 1;
    private static final double DISCOUNT = 0.75;

    final int vocabulary;
    final double[] unigram;
    /** Packed pairs, sorted, with probabilities; then the same of triples. */
    long[] bigrams = new long[0];

    double[] bigramProbability = new double[0];
    long[] trigrams = new long[0];
    double[] trigramProbability = new double[0];

    LanguageModelBuilder(
            ParallelCorpus.Side side,
            float[] weights,
            int[] wordOf,
            int vocabulary,
            double leastBigram,
            double leastTrigram) {
        this.vocabulary = vocabulary;
        Long2DoubleOpenHashMap three = new Long2DoubleOpenHashMap();
        Long2DoubleOpenHashMap two = new Long2DoubleOpenHashMap();
        for (int s = 0; s < side.sentences.size(); s++) {
            int[] sentence = side.sentences.get(s);
            int a = BOUNDARY;
            int b = BOUNDARY;
            for (int i = 0; i <= sentence.length; i++) {
                int c = i < sentence.length ? wordOf[sentence[i]] : BOUNDARY;
                two.addTo(pack(b, c), weights[s]);
                if (i > 0) {
                    three.addTo(pack(a, b, c), weights[s]);
                }
                a = b;
                b = c;
            }
        }
        // Unigrams from the number of different words before them.
        unigram = new double[vocabulary];
        Arrays.fill(unigram, 0.1);
        for (long pair : two.keySet()) {
            unigram[(int) (pair & 0x1FFFFF)] += 1;
        }
        double total = Arrays.stream(unigram).sum();
        for (int w = 0; w < vocabulary; w++) {
            unigram[w] /= total;
        }
        Long2DoubleOpenHashMap bigram = bigrams(two);
        trigrams(three, bigram, leastTrigram);
        keepBigrams(two, bigram, leastBigram);
    }

    private Long2DoubleOpenHashMap bigrams(Long2DoubleOpenHashMap two) {
        double[] context = new double[vocabulary];
        int[] kinds = new int[vocabulary];
        for (var entry : two.long2DoubleEntrySet()) {
            int first = (int) (entry.getLongKey() >> 21);
            context[first] += entry.getDoubleValue();
            kinds[first]++;
        }
        Long2DoubleOpenHashMap probability = new Long2DoubleOpenHashMap();
        for (var entry : two.long2DoubleEntrySet()) {
            int first = (int) (entry.getLongKey() >> 21);
            int second = (int) (entry.getLongKey() & 0x1FFFFF);
            double mean = context[first] / kinds[first];
            double discount = Math.min(DISCOUNT, mean * DISCOUNT);
            double back = discount * kinds[first] / context[first];
            probability.put(
                    entry.getLongKey(),
                    Math.max(0, entry.getDoubleValue() - discount) / context[first]
                            + Math.min(1, back) * unigram[second]);
        }
        return probability;
    }

    private void trigrams(Long2DoubleOpenHashMap three, Long2DoubleOpenHashMap bigram, double least) {
        Long2DoubleOpenHashMap context = new Long2DoubleOpenHashMap();
        Long2IntOpenHashMap kinds = new Long2IntOpenHashMap();
        for (var entry : three.long2DoubleEntrySet()) {
            context.addTo(entry.getLongKey() >> 21, entry.getDoubleValue());
            kinds.addTo(entry.getLongKey() >> 21, 1);
        }
        LongArrayList kept = new LongArrayList();
        for (var entry : three.long2DoubleEntrySet()) {
            if (entry.getDoubleValue() >= least) {
                kept.add(entry.getLongKey());
            }
        }
        trigrams = kept.toLongArray();
        Arrays.sort(trigrams);
        trigramProbability = new double[trigrams.length];
        for (int i = 0; i < trigrams.length; i++) {
            long history = trigrams[i] >> 21;
            double total = context.get(history);
            int different = kinds.get(history);
            double discount = Math.min(DISCOUNT, DISCOUNT * total / different);
            trigramProbability[i] = Math.max(0, three.get(trigrams[i]) - discount) / total
                    + discount * different / total * bigram.get(trigrams[i] & 0x3FFFFFFFFFFL);
        }
    }

    /** The frequent pairs, and the history of each kept triple. */
    private void keepBigrams(Long2DoubleOpenHashMap two, Long2DoubleOpenHashMap probability, double least) {
        it.unimi.dsi.fastutil.longs.LongOpenHashSet kept = new it.unimi.dsi.fastutil.longs.LongOpenHashSet();
        for (long trigram : trigrams) {
            kept.add(trigram >> 21);
        }
        for (var entry : two.long2DoubleEntrySet()) {
            if (entry.getDoubleValue() >= least) {
                kept.add(entry.getLongKey());
            }
        }
        bigrams = kept.toLongArray();
        Arrays.sort(bigrams);
        bigramProbability = new double[bigrams.length];
        for (int i = 0; i < bigrams.length; i++) {
            bigramProbability[i] = probability.get(bigrams[i]);
        }
    }

    PrunedModel model() {
        return new PrunedModel(unigram, bigrams, bigramProbability, trigrams, trigramProbability);
    }

    static long pack(int a, int b) {
        return (long) a << 21 | b;
    }

    static long pack(int a, int b, int c) {
        return ((long) a << 21 | b) << 21 | c;
    }
}
