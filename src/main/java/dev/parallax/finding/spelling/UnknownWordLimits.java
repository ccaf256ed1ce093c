package dev.parallax.finding.spelling;

import dev.parallax.finding.context.WordList;

/**
 * What decides which unknown words are looked at. Levels are those of {@link WordList}.
 *
 * @param shortest letters: a shorter word is a list's letter or a variable
 * @param shortestName letters: the same of a word with a capital, which may be initials
 * @param longest letters: a longer run is no word
 * @param wellUsed level from which on a part of a word is a word that is used
 * @param smallWord level from which on are prepositions, articles and the like
 * @param longestAcronym letters: longer runs of capitals are words
 */
record UnknownWordLimits(int shortest, int shortestName, int longest, int wellUsed, int smallWord, int longestAcronym) {

    static final UnknownWordLimits DEFAULTS = new UnknownWordLimits(2, 3, 40, 9, 20, 5);
}
