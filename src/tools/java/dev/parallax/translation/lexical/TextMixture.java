package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.longs.Long2DoubleMap;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A pruned trigram model of several texts: the mixture of a model of each. How much each counts is learnt by EM on sentences
 * of the kind that matters (Jelinek and Mercer 1980). Of the sequences those are kept whose probability differs most
 * from what shorter ones say of them, by their share in the texts (Seymore and Rosenfeld 1996).
 *
 * <p>Word 0 is the sentence's boundary, word 1 any unknown word; the others are the kept words, from 2.
 */
final class TextMixture {

    static final int BOUNDARY = 0;
    private static final int ROUNDS = 12;

    /** Most sequences of three words, and of two, that are kept. */
    record Size(int pairs, int triples) {}

    private final List<TextModel> models;
    private final double[] shares;
    private final double[] unigram;
    private final Size size;

    /**
     * @param texts sentences of numbered words
     * @param wordOf the model's word by that number
     * @param heldOut sentences of the kind that matters, not among the texts
     */
    TextMixture(List<List<int[]>> texts, int[] wordOf, int vocabulary, List<int[]> heldOut, Size size) {
        this.size = size;
        models = texts.stream()
                .map(text -> new TextModel(text, wordOf, vocabulary))
                .toList();
        shares = new double[models.size()];
        Arrays.fill(shares, 1.0 / shares.length);
        learnShares(heldOut, wordOf);
        unigram = new double[vocabulary];
        Arrays.setAll(unigram, this::probability);
    }

    /** What is kept of it. */
    PrunedModel model() {
        long[] trigrams = best(triples(), size.triples);
        LongOpenHashSet pairs = new LongOpenHashSet(best(pairs(), size.pairs));
        for (long trigram : trigrams) {
            pairs.add(trigram >> 21);
        }
        long[] bigrams = pairs.toLongArray();
        Arrays.sort(bigrams);
        return new PrunedModel(
                unigram,
                bigrams,
                Arrays.stream(bigrams).mapToDouble(this::pair).toArray(),
                trigrams,
                Arrays.stream(trigrams).mapToDouble(this::triple).toArray());
    }

    private void learnShares(List<int[]> heldOut, int[] wordOf) {
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[shares.length];
            double cost = 0;
            int words = 0;
            for (int[] sentence : heldOut) {
                int a = BOUNDARY;
                int b = BOUNDARY;
                for (int i = 0; i <= sentence.length; i++) {
                    int c = i < sentence.length ? wordOf[sentence[i]] : BOUNDARY;
                    double all = probability(a, b, c);
                    for (int k = 0; k < next.length; k++) {
                        next[k] += shares[k] * models.get(k).probability(a, b, c) / all;
                    }
                    cost -= Math.log(all);
                    words++;
                    a = b;
                    b = c;
                }
            }
            for (int k = 0; k < next.length; k++) {
                shares[k] = next[k] / words;
            }
            if (round == ROUNDS - 1) {
                System.out.printf(
                        Locale.ROOT,
                        "  texts count %s, perplexity %.1f%n",
                        Arrays.toString(Arrays.stream(shares)
                                .map(share -> Math.round(1000 * share) / 1000.0)
                                .toArray()),
                        Math.exp(cost / words));
            }
        }
    }

    private double probability(int c) {
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += shares[k] * models.get(k).probability(c);
        }
        return sum;
    }

    private double probability(int b, int c) {
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += shares[k] * models.get(k).probability(b, c);
        }
        return sum;
    }

    private double probability(int a, int b, int c) {
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += shares[k] * models.get(k).probability(a, b, c);
        }
        return sum;
    }

    private double pair(long pair) {
        return probability(first(pair), last(pair));
    }

    private double triple(long triple) {
        return probability(first(triple >> 21), last(triple >> 21), last(triple));
    }

    private static int first(long pair) {
        return (int) (pair >> 21);
    }

    private static int last(long sequence) {
        return (int) (sequence & 0x1FFFFF);
    }

    /** What each sequence of three words is worth. */
    private Long2DoubleOpenHashMap triples() {
        Long2DoubleOpenHashMap worth = new Long2DoubleOpenHashMap();
        for (int k = 0; k < shares.length; k++) {
            TextModel model = models.get(k);
            for (long triple : model.triples()) {
                worth.addTo(triple, shares[k] * model.share(triple));
            }
        }
        worth.replaceAll((triple, share) -> share * Math.log(triple(triple) / pair(triple & 0x3FFFFFFFFFFL)));
        return worth;
    }

    /** The same of two words: their share is that of all threes that end in them. */
    private Long2DoubleOpenHashMap pairs() {
        Long2DoubleOpenHashMap worth = new Long2DoubleOpenHashMap();
        for (int k = 0; k < shares.length; k++) {
            TextModel model = models.get(k);
            for (long triple : model.triples()) {
                worth.addTo(triple & 0x3FFFFFFFFFFL, shares[k] * model.share(triple));
            }
            for (long pair : model.pairs()) {
                if (first(pair) == BOUNDARY) {
                    worth.addTo(pair, shares[k] * model.shareOfFirst(pair));
                }
            }
        }
        worth.replaceAll((pair, share) -> share * Math.log(pair(pair) / unigram[last(pair)]));
        return worth;
    }

    /** Sorted; those of equal worth are kept together or not at all. */
    private static long[] best(Long2DoubleOpenHashMap worth, int most) {
        double[] sorted = worth.values().toDoubleArray();
        Arrays.sort(sorted);
        double least = Math.max(0, sorted[Math.max(0, sorted.length - most)]);
        return worth.long2DoubleEntrySet().stream()
                .filter(entry -> entry.getDoubleValue() > least)
                .mapToLong(Long2DoubleMap.Entry::getLongKey)
                .sorted()
                .toArray();
    }
}
