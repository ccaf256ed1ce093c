package dev.parallax.translation.lexical;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Word alignment by the reparametrised IBM model 2 of Dyer, Chahuneau and Smith, "A Simple, Fast, and Effective
 * Reparameterization of IBM Model 2" (NAACL 2013), with their variational Bayes, in both directions at once, and made
 * symmetric by grow-diag-final-and (Koehn, Och and Marcu 2003). One thread, no randomness.
 */
final class WordAligner {

    /** As in the paper: the share of words aligned to nothing, how near the diagonal the others keep, the Dirichlet prior. */
    private static final double NULL_SHARE = 0.08;

    private static final double TENSION = 5.0;
    private static final double ALPHA = 0.01;
    private static final float UNSEEN = 1e-9f;

    private static final int ID_BITS = 22;
    private static final long ID_MASK = (1L << ID_BITS) - 1;
    private static final int SKETCH_BITS = 27;

    private final List<int[]> sources;
    private final List<int[]> targets;
    private final int[] sourceLemma;
    private final int[] targetLemma;

    private long[] keys = new long[0];
    private int mask;
    private float[] forward = new float[0];
    private float[] backward = new float[0];
    private float[] forwardCount = new float[0];
    private float[] backwardCount = new float[0];
    private float[] targetFromNull;
    private float[] sourceFromNull;

    WordAligner(
            List<int[]> sources,
            int[] sourceLemma,
            int sourceSize,
            List<int[]> targets,
            int[] targetLemma,
            int targetSize) {
        this.sources = sources;
        this.targets = targets;
        this.sourceLemma = sourceLemma;
        this.targetLemma = targetLemma;
        this.targetFromNull = new float[targetSize];
        this.sourceFromNull = new float[sourceSize];
        Arrays.fill(targetFromNull, 1f / targetSize);
        Arrays.fill(sourceFromNull, 1f / sourceSize);
        collectPairs();
    }

    /** Pairs of words that occur together twice or more; a sketch of counters finds them in little memory. */
    private void collectPairs() {
        byte[] sketch = new byte[1 << SKETCH_BITS];
        int repeated = 0;
        for (int s = 0; s < sources.size(); s++) {
            for (int f : sources.get(s)) {
                for (int e : targets.get(s)) {
                    int cell = (int) (hash(pair(sourceLemma[f], targetLemma[e])) >>> (64 - SKETCH_BITS));
                    if (sketch[cell] == 1) {
                        repeated++;
                    }
                    sketch[cell] = (byte) Math.min(2, sketch[cell] + 1);
                }
            }
        }
        int capacity = Integer.highestOneBit(Math.max(1 << 10, repeated * 2)) * 2;
        keys = new long[capacity];
        Arrays.fill(keys, -1);
        mask = capacity - 1;
        int size = 0;
        for (int s = 0; s < sources.size(); s++) {
            for (int f : sources.get(s)) {
                for (int e : targets.get(s)) {
                    long key = pair(sourceLemma[f], targetLemma[e]);
                    if (sketch[(int) (hash(key) >>> (64 - SKETCH_BITS))] >= 2) {
                        int slot = slot(key);
                        if (keys[slot] < 0) {
                            keys[slot] = key;
                            size++;
                        }
                    }
                }
            }
        }
        System.out.println("  word pairs: " + size);
        forward = new float[capacity];
        backward = new float[capacity];
        Arrays.fill(forward, 1e-3f);
        Arrays.fill(backward, 1e-3f);
    }

    private static long pair(int f, int e) {
        return (long) f << ID_BITS | e;
    }

    private static long hash(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (h ^ h >>> 29) * 0xBF58476D1CE4E5B9L;
    }

    private int slot(long key) {
        int slot = (int) (hash(key) >>> 20) & mask;
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    void train(int iterations) {
        for (int iteration = 0; iteration < iterations; iteration++) {
            forwardCount = new float[keys.length];
            backwardCount = new float[keys.length];
            float[] targetNullCount = new float[targetFromNull.length];
            float[] sourceNullCount = new float[sourceFromNull.length];
            double logLikelihood = 0;
            for (int s = 0; s < sources.size(); s++) {
                logLikelihood += expect(s, targetNullCount, sourceNullCount);
            }
            maximise(targetNullCount, sourceNullCount);
            System.out.printf("  iteration %d: log likelihood %.0f%n", iteration + 1, logLikelihood);
        }
        forwardCount = new float[0];
        backwardCount = new float[0];
    }

    private double expect(int s, float[] targetNullCount, float[] sourceNullCount) {
        int[] source = sources.get(s);
        int[] target = targets.get(s);
        int n = source.length;
        int m = target.length;
        int[] cells = cells(source, target);
        double[] diagonal = diagonal(n, m);
        double logLikelihood = 0;
        for (int j = 0; j < m; j++) {
            int e = targetLemma[target[j]];
            double none = NULL_SHARE * targetFromNull[e];
            double norm = columnSum(diagonal, n, m, j);
            double total = none;
            for (int i = 0; i < n; i++) {
                total += (1 - NULL_SHARE) * diagonal[i * m + j] / norm * probability(forward, cells[i * m + j]);
            }
            logLikelihood += Math.log(total);
            targetNullCount[e] += (float) (none / total);
            for (int i = 0; i < n; i++) {
                int cell = cells[i * m + j];
                if (cell >= 0) {
                    forwardCount[cell] +=
                            (float) ((1 - NULL_SHARE) * diagonal[i * m + j] / norm * forward[cell] / total);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            int f = sourceLemma[source[i]];
            double none = NULL_SHARE * sourceFromNull[f];
            double norm = rowSum(diagonal, m, i);
            double total = none;
            for (int j = 0; j < m; j++) {
                total += (1 - NULL_SHARE) * diagonal[i * m + j] / norm * probability(backward, cells[i * m + j]);
            }
            sourceNullCount[f] += (float) (none / total);
            for (int j = 0; j < m; j++) {
                int cell = cells[i * m + j];
                if (cell >= 0) {
                    backwardCount[cell] +=
                            (float) ((1 - NULL_SHARE) * diagonal[i * m + j] / norm * backward[cell] / total);
                }
            }
        }
        return logLikelihood;
    }

    private int[] cells(int[] source, int[] target) {
        int m = target.length;
        int[] cells = new int[source.length * m];
        for (int i = 0; i < source.length; i++) {
            for (int j = 0; j < m; j++) {
                long key = pair(sourceLemma[source[i]], targetLemma[target[j]]);
                int slot = slot(key);
                cells[i * m + j] = keys[slot] == key ? slot : -1;
            }
        }
        return cells;
    }

    private static double probability(float[] table, int cell) {
        return cell < 0 ? UNSEEN : table[cell];
    }

    private final double[][] exponentials = new double[128 * 128][];

    private double[] diagonal(int n, int m) {
        int index = n * 128 + m;
        if (exponentials[index] == null) {
            double[] diagonal = new double[n * m];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    diagonal[i * m + j] = Math.exp(-TENSION * Math.abs((i + 1.0) / n - (j + 1.0) / m));
                }
            }
            exponentials[index] = diagonal;
        }
        return exponentials[index];
    }

    private static double columnSum(double[] diagonal, int n, int m, int j) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += diagonal[i * m + j];
        }
        return sum;
    }

    private static double rowSum(double[] diagonal, int m, int i) {
        double sum = 0;
        for (int j = 0; j < m; j++) {
            sum += diagonal[i * m + j];
        }
        return sum;
    }

    private void maximise(float[] targetNullCount, float[] sourceNullCount) {
        double[] sourceTotal = new double[sourceFromNull.length];
        double[] targetTotal = new double[targetFromNull.length];
        int[] sourceKinds = new int[sourceFromNull.length];
        int[] targetKinds = new int[targetFromNull.length];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] >= 0) {
                int f = (int) (keys[slot] >> ID_BITS);
                int e = (int) (keys[slot] & ID_MASK);
                sourceTotal[f] += forwardCount[slot];
                targetTotal[e] += backwardCount[slot];
                sourceKinds[f]++;
                targetKinds[e]++;
            }
        }
        double[] sourceNorm = new double[sourceTotal.length];
        double[] targetNorm = new double[targetTotal.length];
        for (int f = 0; f < sourceNorm.length; f++) {
            sourceNorm[f] = digamma(sourceTotal[f] + ALPHA * Math.max(1, sourceKinds[f]));
        }
        for (int e = 0; e < targetNorm.length; e++) {
            targetNorm[e] = digamma(targetTotal[e] + ALPHA * Math.max(1, targetKinds[e]));
        }
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] >= 0) {
                int f = (int) (keys[slot] >> ID_BITS);
                int e = (int) (keys[slot] & ID_MASK);
                forward[slot] = (float) Math.exp(digamma(forwardCount[slot] + ALPHA) - sourceNorm[f]);
                backward[slot] = (float) Math.exp(digamma(backwardCount[slot] + ALPHA) - targetNorm[e]);
            }
        }
        normaliseNull(targetFromNull, targetNullCount);
        normaliseNull(sourceFromNull, sourceNullCount);
    }

    private static void normaliseNull(float[] table, float[] counts) {
        double total = 0;
        for (float count : counts) {
            total += count + ALPHA;
        }
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) ((counts[i] + ALPHA) / total);
        }
    }

    private static double digamma(double value) {
        double x = value;
        double result = 0;
        for (; x < 7; x++) {
            result -= 1 / x;
        }
        x -= 0.5;
        double square = 1 / (x * x);
        return result + Math.log(x) + square / 24 - square * square * 7 / 960 + square * square * square * 31 / 8064;
    }

    /** Hands over, for every sentence pair in order, its links: {@code source * targetLength + target}, as a bit for each cell. */
    void align(ObjIntConsumer<boolean[]> consumer) {
        for (int s = 0; s < sources.size(); s++) {
            int[] source = sources.get(s);
            int[] target = targets.get(s);
            int n = source.length;
            int m = target.length;
            int[] cells = cells(source, target);
            double[] diagonal = diagonal(n, m);
            boolean[] links = new boolean[n * m];
            boolean[] union = new boolean[n * m];
            for (int j = 0; j < m; j++) {
                int best = -1;
                double most = NULL_SHARE * targetFromNull[targetLemma[target[j]]];
                double norm = columnSum(diagonal, n, m, j);
                for (int i = 0; i < n; i++) {
                    double p = (1 - NULL_SHARE) * diagonal[i * m + j] / norm * probability(forward, cells[i * m + j]);
                    if (p > most) {
                        most = p;
                        best = i;
                    }
                }
                if (best >= 0) {
                    union[best * m + j] = true;
                }
            }
            for (int i = 0; i < n; i++) {
                int best = -1;
                double most = NULL_SHARE * sourceFromNull[sourceLemma[source[i]]];
                double norm = rowSum(diagonal, m, i);
                for (int j = 0; j < m; j++) {
                    double p = (1 - NULL_SHARE) * diagonal[i * m + j] / norm * probability(backward, cells[i * m + j]);
                    if (p > most) {
                        most = p;
                        best = j;
                    }
                }
                if (best >= 0) {
                    links[i * m + best] = union[i * m + best];
                    union[i * m + best] = true;
                }
            }
            grow(links, union, n, m);
            consumer.accept(links, s);
        }
    }

    private static void grow(boolean[] links, boolean[] union, int n, int m) {
        boolean[] row = new boolean[n];
        boolean[] column = new boolean[m];
        for (int cell = 0; cell < links.length; cell++) {
            if (links[cell]) {
                row[cell / m] = true;
                column[cell % m] = true;
            }
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int cell = 0; cell < links.length; cell++) {
                int i = cell / m;
                int j = cell % m;
                if (union[cell] && !links[cell] && (!row[i] || !column[j]) && touches(links, n, m, i, j)) {
                    links[cell] = true;
                    row[i] = true;
                    column[j] = true;
                    grew = true;
                }
            }
        }
        for (int cell = 0; cell < links.length; cell++) {
            if (union[cell] && !links[cell] && !row[cell / m] && !column[cell % m]) {
                links[cell] = true;
                row[cell / m] = true;
                column[cell % m] = true;
            }
        }
    }

    private static boolean touches(boolean[] links, int n, int m, int i, int j) {
        for (int di = -1; di <= 1; di++) {
            for (int dj = -1; dj <= 1; dj++) {
                int r = i + di;
                int c = j + dj;
                if (r >= 0 && r < n && c >= 0 && c < m && links[r * m + c]) {
                    return true;
                }
            }
        }
        return false;
    }
}
