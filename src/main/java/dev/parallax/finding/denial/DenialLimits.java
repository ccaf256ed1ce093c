package dev.parallax.finding.denial;

/**
 * How far the words of one denial stand from each other.
 *
 * @param near words: how far from a denial its gap in the other text may be, and how far from the answer of the denied word
 *     another way of saying no
 * @param reach words: how far before a denial the first half of an idiom may stand
 */
record DenialLimits(int near, int reach) {

    static final DenialLimits DEFAULTS = new DenialLimits(4, 4);
}
