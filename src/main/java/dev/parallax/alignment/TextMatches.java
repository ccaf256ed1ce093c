package dev.parallax.alignment;

import java.util.Arrays;

/** The matches between the terms of one text and the texts of the other side, in the order of these; a term may match one more than once. */
final class TextMatches {

    private int[] others = new int[8];
    private int[] terms = new int[8];
    private float[] strengths = new float[8];
    private int size;

    /** @param other not before those that were added */
    void add(int other, int term, float strength) {
        if (size == others.length) {
            others = Arrays.copyOf(others, 2 * size);
            terms = Arrays.copyOf(terms, 2 * size);
            strengths = Arrays.copyOf(strengths, 2 * size);
        }
        others[size] = other;
        terms[size] = term;
        strengths[size] = strength;
        size++;
    }

    int size() {
        return size;
    }

    /** The first match with this text or one after it. */
    int first(int other) {
        int from = 0;
        int until = size;
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (others[middle] < other) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return from;
    }

    int other(int match) {
        return others[match];
    }

    int term(int match) {
        return terms[match];
    }

    float strength(int match) {
        return strengths[match];
    }
}
