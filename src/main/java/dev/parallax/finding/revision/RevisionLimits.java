package dev.parallax.finding.revision;

import dev.parallax.finding.reading.Substance;

/**
 * What decides which changes between revisions are reported, and how.
 *
 * @param worthTelling weight, as {@link Substance#weight} has it: a lighter statement that comes or goes is
 *     furniture, and not reported
 * @param worthTranslating the same for a statement that the other edition does not follow, which is graver to say
 * @param rewritten share of changed words: from here on a statement was written anew, which is reported once
 * @param few changed words: up to so many are reported one by one, whatever their share
 */
record RevisionLimits(double worthTelling, double worthTranslating, double rewritten, int few) {

    static final RevisionLimits DEFAULTS = new RevisionLimits(4, 6, 0.6, 4);
}
