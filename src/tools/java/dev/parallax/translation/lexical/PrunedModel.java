package dev.parallax.translation.lexical;

import java.util.Arrays;

/**
 * A trigram model that gives some sequences their probability, and leaves the others to shorter ones.
 *
 * @param unigram probability of each word
 * @param bigrams packed pairs, sorted
 * @param bigramProbability of the second word after the first
 * @param trigrams packed triples, sorted; the first two words of each are one of the pairs
 * @param trigramProbability of the third word after the others
 */
record PrunedModel(
        double[] unigram,
        long[] bigrams,
        double[] bigramProbability,
        long[] trigrams,
        double[] trigramProbability) {

    /** What each word leaves to the unigrams: the mass outside its kept pairs, over what the unigrams give outside them. */
    double[] unigramBackoff() {
        double[] kept = new double[unigram.length];
        double[] lower = new double[unigram.length];
        for (int i = 0; i < bigrams.length; i++) {
            kept[first(bigrams[i])] += bigramProbability[i];
            lower[first(bigrams[i])] += unigram[last(bigrams[i])];
        }
        double[] backoff = new double[unigram.length];
        for (int w = 0; w < unigram.length; w++) {
            backoff[w] = share(kept[w], lower[w]);
        }
        return backoff;
    }

    double[] bigramBackoff() {
        double[] unigramBackoff = unigramBackoff();
        double[] backoff = new double[bigrams.length];
        int t = 0;
        for (int i = 0; i < bigrams.length; i++) {
            double kept = 0;
            double lower = 0;
            while (t < trigrams.length && trigrams[t] >> 21 < bigrams[i]) {
                t++;
            }
            for (; t < trigrams.length && trigrams[t] >> 21 == bigrams[i]; t++) {
                kept += trigramProbability[t];
                lower += lowerProbability(trigrams[t] & 0x3FFFFFFFFFFL, unigramBackoff);
            }
            backoff[i] = share(kept, lower);
        }
        return backoff;
    }

    private double lowerProbability(long pair, double[] unigramBackoff) {
        int found = Arrays.binarySearch(bigrams, pair);
        return found >= 0 ? bigramProbability[found] : unigramBackoff[first(pair)] * unigram[last(pair)];
    }

    private static double share(double kept, double lower) {
        return Math.min(1, Math.max(1e-4, 1 - kept) / Math.max(1e-4, 1 - lower));
    }

    private static int first(long pair) {
        return (int) (pair >> 21);
    }

    private static int last(long pair) {
        return (int) (pair & 0x1FFFFF);
    }
}
