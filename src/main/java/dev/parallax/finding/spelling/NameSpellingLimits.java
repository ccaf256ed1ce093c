package dev.parallax.finding.spelling;

/**
 * What decides which names are compared as two spellings of one.
 *
 * @param shortest letters: shorter names are often two that differ in a letter
 * @param russianEnding last letters in which Russian names differ by case and number; a difference in these is not
 *     reported
 * @param englishEnding the same of English names
 */
record NameSpellingLimits(int shortest, int russianEnding, int englishEnding) {

    static final NameSpellingLimits DEFAULTS = new NameSpellingLimits(6, 3, 1);
}
