package dev.parallax.finding.editions;

/**
 * What decides which words are reported for not standing for each other.
 *
 * @param usual probability: a word with a translation at least as likely has a usual one; only of such words is
 *     another reported
 * @param cognate likeness of two words, 0 to 1: from here on they may be of one origin («алгебра», <i>algebraic</i>),
 *     and are not reported
 * @param qualified words: how far behind <i>former</i> or <i>acting</i> its office may stand
 */
record WordingLimits(double usual, double cognate, int qualified) {

    static final WordingLimits DEFAULTS = new WordingLimits(0.25, 0.5, 3);
}
