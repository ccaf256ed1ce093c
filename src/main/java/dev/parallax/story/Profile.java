package dev.parallax.story;

import dev.parallax.alignment.Term;
import java.util.Arrays;
import java.util.List;

/** What one edition mentions, each thing once and with its weight, as vectors that are quick to compare. */
final class Profile implements Keyed {

    /** Added to the square of a profile's length, so that very short editions, near to many by chance, are near to none. */
    private static final double LITTLE = 100;

    private final Edition edition;
    private final String[] texts;
    private final Aspect[] aspects;
    private final float[] weights;
    private final int[] sequence;
    private final double norm;
    /** The keys of all terms, ascending, each with its strength and its term; a name's rough key has the strength 0. */
    private final int[] keys;

    private final float[] strengths;
    private final int[] terms;

    /**
     * @param termWeights of each term mentioned; those of weight 0 are too common to count
     * @param termKeys of each
     */
    Profile(Edition edition, Mentions mentions, double[] termWeights, KeyNumbers.Numbered[] termKeys) {
        this.edition = edition;
        List<Term> mentioned = mentions.terms();
        texts = new String[mentioned.size()];
        aspects = new Aspect[texts.length];
        weights = new float[texts.length];
        sequence = mentions.sequence();
        double squares = 0;
        int entries = 0;
        for (int i = 0; i < texts.length; i++) {
            Term term = mentioned.get(i);
            texts[i] = term.text();
            aspects[i] = Aspect.of(term);
            weights[i] = (float) termWeights[i];
            squares += weights[i] * weights[i];
            entries += weights[i] > 0 ? termKeys[i].size() : 0;
        }
        norm = Math.sqrt(squares + LITTLE);
        keys = new int[entries];
        strengths = new float[entries];
        terms = new int[entries];
        fillEntries(mentioned, termKeys);
    }

    private void fillEntries(List<Term> mentioned, KeyNumbers.Numbered[] termKeys) {
        long[] order = new long[keys.length]; // a key and where its entry was met
        int[] termAt = new int[keys.length];
        float[] strengthAt = new float[keys.length];
        int met = 0;
        for (int i = 0; i < texts.length; i++) {
            if (weights[i] > 0) {
                int[] exact = termKeys[i].exact();
                for (int key = 0; key < exact.length; key++) {
                    termAt[met] = i;
                    strengthAt[met] = (float) mentioned.get(i).keys().get(key).strength();
                    order[met] = (long) exact[key] << Integer.SIZE | met++;
                }
                for (int key : termKeys[i].rough()) {
                    termAt[met] = i;
                    order[met] = (long) key << Integer.SIZE | met++;
                }
            }
        }
        Arrays.sort(order);
        for (int i = 0; i < order.length; i++) {
            int from = (int) order[i];
            keys[i] = (int) (order[i] >>> Integer.SIZE);
            strengths[i] = strengthAt[from];
            terms[i] = termAt[from];
        }
    }

    Edition edition() {
        return edition;
    }

    /** How many different things it mentions; they are numbered in the order of the text. */
    int size() {
        return texts.length;
    }

    String text(int term) {
        return texts[term];
    }

    Aspect aspect(int term) {
        return aspects[term];
    }

    /** How rare a term is; 0 for one that is too common to count. */
    double weight(int term) {
        return weights[term];
    }

    /** The terms in the order of the text, each as often as it is mentioned, with {@link Mentions#BREAK breaks}. */
    int[] sequence() {
        return sequence;
    }

    /** The root of the sum of the squared weights, and a little. */
    double norm() {
        return norm;
    }

    @Override
    public int entries() {
        return keys.length;
    }

    @Override
    public int key(int entry) {
        return keys[entry];
    }

    int term(int entry) {
        return terms[entry];
    }

    /** How surely the entry's term is what its key says; 0 for a name's rough key. */
    float strength(int entry) {
        return strengths[entry];
    }

    /** A name's rough key says half of the name. */
    @Override
    public float share(int entry) {
        float strength = strengths[entry] == 0 ? 0.5f : strengths[entry];
        return (float) (strength * weights[terms[entry]] / norm);
    }
}
