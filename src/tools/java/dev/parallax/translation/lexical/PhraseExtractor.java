package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Phrase pairs consistent with the word alignment (Koehn, Och and Marcu 2003), counted, and the best of each kept. */
final class PhraseExtractor {

    static final int LONGEST_SOURCE = 3;
    static final int LONGEST_TARGET = 5;

    /** From this count on a phrase pair is believed though its words don't translate each other: an idiom. */
    private static final int CERTAIN = 8;

    /**
     * A phrase pair kept.
     *
     * @param source packed words
     * @param forward p(target|source)
     * @param backward p(source|target)
     */
    record Phrase(long source, int[] target, double forward, double backward, double count) {}

    private final ParallelCorpus corpus;
    private final boolean[] sourceWord;
    private final boolean[] targetWord;
    private final Long2IntOpenHashMap sourceCounts = new Long2IntOpenHashMap();
    private final Long2IntOpenHashMap pairs = new Long2IntOpenHashMap();
    private final LongArrayList pairSource = new LongArrayList();
    private final IntArrayList pairTarget = new IntArrayList();
    private final FloatArrayList pairWeight = new FloatArrayList();
    private final IntArrayList pairCount = new IntArrayList();
    private final Long2IntOpenHashMap targets = new Long2IntOpenHashMap();
    private final List<int[]> targetWords = new ArrayList<>();
    private final FloatArrayList targetWeight = new FloatArrayList();

    PhraseExtractor(ParallelCorpus corpus) {
        this.corpus = corpus;
        this.pairs.defaultReturnValue(-1);
        this.targets.defaultReturnValue(-1);
        this.sourceWord = usable(corpus.russian.words, true);
        this.targetWord = usable(corpus.english.words, false);
        for (int[] sentence : corpus.russian.sentences) {
            for (int start = 0; start < sentence.length; start++) {
                for (int length = 2; length <= LONGEST_SOURCE && start + length <= sentence.length; length++) {
                    sourceCounts.addTo(pack(sentence, start, length), 1);
                }
            }
        }
    }

    /** Words of the language's own letters; commas may stand inside a phrase. */
    private static boolean[] usable(List<String> words, boolean cyrillic) {
        boolean[] usable = new boolean[words.size()];
        for (int i = 0; i < usable.length; i++) {
            String word = words.get(i);
            usable[i] = word.equals(",")
                    || word.chars()
                            .allMatch(c ->
                                    c == '-' || c == '\'' || (cyrillic ? c >= 'а' && c <= 'я' : c >= 'a' && c <= 'z'));
            usable[i] &= !word.equals("-") && !word.equals("'");
        }
        return usable;
    }

    static long pack(int[] words, int start, int length) {
        long key = 0;
        for (int i = 0; i < length; i++) {
            key = key << 21 | words[start + i] + 1;
        }
        return key;
    }

    void extract(boolean[] links, int sentence) {
        int[] source = corpus.russian.sentences.get(sentence);
        int[] target = corpus.english.sentences.get(sentence);
        int n = source.length;
        int m = target.length;
        int[] low = new int[n];
        int[] high = new int[n];
        int[] rowLow = new int[m];
        int[] rowHigh = new int[m];
        Arrays.fill(low, Integer.MAX_VALUE);
        Arrays.fill(high, -1);
        Arrays.fill(rowLow, Integer.MAX_VALUE);
        Arrays.fill(rowHigh, -1);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                if (links[i * m + j]) {
                    low[i] = Math.min(low[i], j);
                    high[i] = Math.max(high[i], j);
                    rowLow[j] = Math.min(rowLow[j], i);
                    rowHigh[j] = Math.max(rowHigh[j], i);
                }
            }
        }
        for (int i1 = 0; i1 < n; i1++) {
            int j1 = Integer.MAX_VALUE;
            int j2 = -1;
            for (int i2 = i1; i2 < n && i2 < i1 + LONGEST_SOURCE && sourceWord[source[i2]]; i2++) {
                j1 = Math.min(j1, low[i2]);
                j2 = Math.max(j2, high[i2]);
                boolean frequent = i1 == i2 || sourceCounts.get(pack(source, i1, i2 - i1 + 1)) >= 3;
                if (j2 >= 0 && j2 - j1 < LONGEST_TARGET && frequent && consistent(rowLow, rowHigh, j1, j2, i1, i2)) {
                    extend(source, i1, i2, target, j1, j2, rowHigh, sentence);
                }
            }
        }
    }

    private static boolean consistent(int[] rowLow, int[] rowHigh, int j1, int j2, int i1, int i2) {
        for (int j = j1; j <= j2; j++) {
            if (rowHigh[j] >= 0 && (rowLow[j] < i1 || rowHigh[j] > i2)) {
                return false;
            }
        }
        return true;
    }

    /** The target span and those that unaligned words at its ends make longer. */
    private void extend(int[] source, int i1, int i2, int[] target, int j1, int j2, int[] rowHigh, int sentence) {
        boolean inner = true;
        for (int j = j1; j <= j2; j++) {
            inner &= targetWord[target[j]];
        }
        if (!inner || (source[i1] == comma(source, i1) && i1 == i2)) {
            return;
        }
        int spans = 0;
        for (int from = j1; from >= 0 && (from == j1 || (rowHigh[from] < 0 && targetWord[target[from]])); from--) {
            for (int to = j2;
                    to < target.length
                            && to - from < LONGEST_TARGET
                            && (to == j2 || (rowHigh[to] < 0 && targetWord[target[to]]));
                    to++) {
                spans++;
                if (!isComma(target[from]) && !isComma(target[to])) {
                    count(pack(source, i1, i2 - i1 + 1), target, from, to, sentence);
                }
            }
        }
        assert spans > 0;
    }

    private int comma(int[] source, int i) {
        return corpus.russian.words.get(source[i]).equals(",") ? source[i] : -1;
    }

    private boolean isComma(int word) {
        return corpus.english.words.get(word).equals(",");
    }

    private void count(long source, int[] target, int from, int to, int sentence) {
        long hash = 1;
        for (int j = from; j <= to; j++) {
            hash = (hash * 0x9E3779B97F4A7C15L) + target[j] + 1;
            hash ^= hash >>> 31;
        }
        float weight = corpus.weights.getFloat(sentence);
        int targetId = targets.get(hash);
        if (targetId < 0) {
            targetId = targetWords.size();
            targets.put(hash, targetId);
            targetWords.add(Arrays.copyOfRange(target, from, to + 1));
            targetWeight.add(0);
        }
        targetWeight.set(targetId, targetWeight.getFloat(targetId) + weight);
        long key = source * 0xD6E8FEB86659FD93L ^ hash;
        int pair = pairs.get(key);
        if (pair < 0) {
            pair = pairSource.size();
            pairs.put(key, pair);
            pairSource.add(source);
            pairTarget.add(targetId);
            pairWeight.add(0);
            pairCount.add(0);
        }
        pairWeight.set(pair, pairWeight.getFloat(pair) + weight);
        pairCount.set(pair, pairCount.getInt(pair) + 1);
    }

    /**
     * The phrases worth keeping, by source, the likeliest first.
     *
     * @param least the least weighted count of a phrase of several words
     */
    List<Phrase> best(double least, double leastWord, int mostOfWord, int mostOfPhrase, WordLinks words) {
        it.unimi.dsi.fastutil.longs.Long2FloatOpenHashMap totals =
                new it.unimi.dsi.fastutil.longs.Long2FloatOpenHashMap();
        for (int pair = 0; pair < pairSource.size(); pair++) {
            totals.addTo(
                    pairSource.getLong(pair),
                    discounted(pair) + 0.5f * pairWeight.getFloat(pair) / pairCount.getInt(pair));
        }
        List<Phrase> kept = new ArrayList<>();
        for (int pair = 0; pair < pairSource.size(); pair++) {
            long source = pairSource.getLong(pair);
            boolean word = source < 1L << 21;
            float weight = pairWeight.getFloat(pair);
            int count = pairCount.getInt(pair);
            if (word ? weight < leastWord || count < 2 : weight < least || count < 3) {
                continue;
            }
            if (count < CERTAIN && !words.support(source, targetWords.get(pairTarget.getInt(pair)))) {
                continue;
            }
            double forward = discounted(pair) / totals.get(source);
            double backward = discounted(pair) / targetWeight.getFloat(pairTarget.getInt(pair));
            if (forward >= (word ? 0.015 : 0.08) && (word || backward >= 0.0005)) {
                kept.add(new Phrase(
                        source, targetWords.get(pairTarget.getInt(pair)), forward, Math.min(1, backward), weight));
            }
        }
        kept.sort(Comparator.comparingLong(Phrase::source)
                .thenComparing(Comparator.comparingDouble(Phrase::forward).reversed())
                .thenComparing(Phrase::target, Arrays::compare));
        List<Phrase> best = new ArrayList<>();
        long last = -1;
        int rank = 0;
        for (Phrase phrase : kept) {
            rank = phrase.source == last ? rank + 1 : 0;
            last = phrase.source;
            if (rank < (phrase.source < 1L << 21 ? mostOfWord : mostOfPhrase)) {
                best.add(phrase);
            }
        }
        return best;
    }

    /** Absolute discounting: a pair seen once is worth half. */
    private float discounted(int pair) {
        int count = pairCount.getInt(pair);
        return pairWeight.getFloat(pair) * (count - 0.5f) / count;
    }
}
