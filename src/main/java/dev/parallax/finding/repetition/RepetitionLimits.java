package dev.parallax.finding.repetition;

/**
 * What decides which statements of an article are one said twice, and which differences are slips.
 *
 * @param sameStatement share of the lighter statement's weight that both have: from here on they are taken for one
 *     said twice
 * @param closeCopy the same share: from here on another number or name in one of them is a contradiction
 * @param fewestShared content words in common: fewer may be chance
 * @param commonplace statements: a stem in more of them says nothing about any two, and would cost their square
 * @param longestStretch words: where a longer stretch differs it is another wording, not a slip
 * @param qualifierReach words: how far on a qualifier's head may stand, as in <i>the alleged Russian spy</i>
 */
record RepetitionLimits(
        double sameStatement,
        double closeCopy,
        int fewestShared,
        int commonplace,
        int longestStretch,
        int qualifierReach) {

    static final RepetitionLimits DEFAULTS = new RepetitionLimits(0.5, 0.7, 4, 24, 3, 3);
}
