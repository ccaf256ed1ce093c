package dev.parallax.finding.judge;

/**
 * What is still looked at when features are read off a candidate.
 *
 * @param tellingWords words: of a longer span no single word says what the candidate is about
 * @param comparedWords words: longer texts are not compared word by word
 * @param wellKnown probability of a word's likeliest translation: from here on the lexicon knows two words well enough to
 *     say by itself that neither is the other's, however they sound
 */
record FeatureLimits(int tellingWords, int comparedWords, double wellKnown) {

    static final FeatureLimits DEFAULTS = new FeatureLimits(6, 40, 0.4);
}
