package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.longs.Long2FloatOpenHashMap;

/** How often lemmas were aligned to each other, and what that says of a phrase pair's words. */
final class WordLinks {

    /** A rarer word than this share of all words must have its translation on the other side. */
    private static final double CONTENT = 0.0004;

    private static final double LEAST = 0.01;

    private final Long2FloatOpenHashMap links = new Long2FloatOpenHashMap();
    private final LemmaTable source;
    private final LemmaTable target;
    private final double[] sourceTotal;
    private final double[] targetTotal;
    private double all;

    WordLinks(LemmaTable source, LemmaTable target) {
        this.source = source;
        this.target = target;
        this.sourceTotal = new double[source.lemmas.size()];
        this.targetTotal = new double[target.lemmas.size()];
    }

    void add(int sourceForm, int targetForm, float weight) {
        int f = source.lemmaOf[sourceForm];
        int e = target.lemmaOf[targetForm];
        links.addTo(key(f, e), weight);
        sourceTotal[f] += weight;
        targetTotal[e] += weight;
        all += weight;
    }

    static long key(int sourceLemma, int targetLemma) {
        return (long) sourceLemma << 22 | targetLemma;
    }

    Long2FloatOpenHashMap counts() {
        return links;
    }

    double sourceTotal(int lemma) {
        return sourceTotal[lemma];
    }

    double targetTotal(int lemma) {
        return targetTotal[lemma];
    }

    /** Whether every content word of the phrase pair has one on the other side that it is a translation of. */
    boolean support(long packedSource, int[] targetForms) {
        for (long key = packedSource; key > 0; key >>>= 21) {
            int f = source.lemmaOf[(int) (key & 0x1FFFFF) - 1];
            boolean supported = sourceTotal[f] > CONTENT * all;
            for (int form : targetForms) {
                supported |= related(f, target.lemmaOf[form]);
            }
            if (!supported) {
                return false;
            }
        }
        for (int form : targetForms) {
            int e = target.lemmaOf[form];
            boolean supported = targetTotal[e] > CONTENT * all;
            for (long key = packedSource; key > 0; key >>>= 21) {
                supported |= related(source.lemmaOf[(int) (key & 0x1FFFFF) - 1], e);
            }
            if (!supported) {
                return false;
            }
        }
        return true;
    }

    private boolean related(int f, int e) {
        double count = links.get(key(f, e));
        return count > LEAST * Math.min(sourceTotal[f], targetTotal[e])
                && count > 0.05 * LEAST * Math.max(sourceTotal[f], targetTotal[e]);
    }
}
