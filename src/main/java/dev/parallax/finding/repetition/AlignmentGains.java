package dev.parallax.finding.repetition;

/**
 * What pairs of words and gaps add to an alignment of two statements; the best alignment has the greatest sum.
 *
 * @param equalContent the same content word; outweighs the gaps that it takes to reach it
 * @param equalFunction the same grammar word, which stands in every statement
 * @param alike two forms of a word
 * @param speltAlike two words that a slip may have made of one
 * @param unlike any other pair; worse than two gaps
 * @param gap a word with none beside it, but for those at the ends of the other statement, which are free
 */
record AlignmentGains(
        double equalContent, double equalFunction, double alike, double speltAlike, double unlike, double gap) {

    static final AlignmentGains DEFAULTS = new AlignmentGains(2, 0.8, 1.5, 0.6, -0.9, -0.4);
}
