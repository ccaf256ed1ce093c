package dev.parallax.finding.editions;

/**
 * What decides which names of two editions are compared and reported.
 *
 * @param samePlace as a share of their sides: names that stand further from each other do not stand for each other;
 *     more pairs strangers
 * @param samePlaceInTranslation the same between a translation and the published edition, whose words stand in much
 *     the same order
 * @param nearlyTheSame match of two spellings, 0 to 1: from here on they may well be of one name, if not by the
 *     rules, and are not reported
 * @param known probability: from here on the lexicon knows a name's translation, and how it is spelt no longer counts
 * @param told share of the statement's words that the edition must have for a name to be missing; with fewer it was
 *     worded otherwise
 * @param sureBead probability: a bead less sure is no ground for saying that something is missing
 * @param closeTranslation share of a translation's words that the published edition must have; with fewer it says
 *     other things, with names of their own
 * @param shortest letters: a shorter word inside a sentence is not compared as a name
 * @param shortestShared letters: a shorter one is no name where no lexicon knows both languages
 */
record NameLimits(
        double samePlace,
        double samePlaceInTranslation,
        double nearlyTheSame,
        double known,
        double told,
        double sureBead,
        double closeTranslation,
        int shortest,
        int shortestShared) {

    static final NameLimits DEFAULTS = new NameLimits(0.5, 0.3, 0.5, 0.4, 0.6, 0.8, 0.5, 4, 3);
}
