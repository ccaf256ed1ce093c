package dev.parallax.finding.lexis;

/**
 * What decides which words may be forms, parts or slips of others.
 *
 * @param usedLevel level of {@link WordList}: a word of less use is none that others are slips for
 * @param smallLevel the same: from here on words are small ones
 * @param restLevel the same: how much a word must be used that is left without its prefix
 * @param oneSlip cost, as {@link EditCosts} has it: a word further away is no alternative, unless another ending makes it
 * @param otherEnding cost of another ending that is more than one slip away
 * @param longestEnding letters: no ending is longer
 * @param shortestStem letters: what is left of a word without its ending says what it is
 * @param shortestPart letters: shorter parts make a compound by chance
 */
record LexisLimits(
        int usedLevel,
        int smallLevel,
        int restLevel,
        float oneSlip,
        float otherEnding,
        int longestEnding,
        int shortestStem,
        int shortestPart) {

    static final LexisLimits DEFAULTS = new LexisLimits(6, 19, 4, 1, 1.2f, 3, 3, 4);
}
