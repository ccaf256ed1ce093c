package dev.parallax.finding.reading;

/**
 * What decides which words of two statements answer each other.
 *
 * @param linked probability from which on a lexicon's translation ties two content words, or two grammar words
 * @param sure the same for a content word and a grammar word
 * @param asItStands strength, 0 to 1, of the link between two words in one script that are nearly the same
 * @param derived strength of the link between names with the same first letters, and how probable the translation
 *     between them must be
 * @param family first letters that words of one family have in common
 * @param known probability: from here on the lexicon knows a name's translation, and names of another spelling do not
 *     answer it
 */
record LinkLimits(double linked, double sure, double asItStands, double derived, int family, double known) {

    static final LinkLimits DEFAULTS = new LinkLimits(0.02, 0.3, 0.9, 0.4, 4, 0.4);
}
