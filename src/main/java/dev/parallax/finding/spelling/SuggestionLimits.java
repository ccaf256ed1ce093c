package dev.parallax.finding.spelling;

import dev.parallax.finding.context.WordList;

/**
 * What ranks the words that a writer may have meant, and how many are looked at. Levels are those of {@link
 * WordList}.
 *
 * @param perCost ln of the odds against a slip of cost 1: the more, the nearer a suggestion must be
 * @param inArticle gain in ln of a word that the article has elsewhere
 * @param name gain in ln of a name where a name stands, loss of one where a word has no capital
 * @param lostSpace cost of losing a space, where a letter for any other costs 1
 * @param near cost of one slip: words further away are looked at only when none so near is much used
 * @param muchUsed level from which on a word is much used
 * @param unlikelyByChance letters: so many hardly make a word by chance, however rarely it is used
 * @param lookedAt candidates that are weighed between their neighbours; bounds the time
 * @param shown suggestions that a reviewer sees
 */
record SuggestionLimits(
        double perCost,
        double inArticle,
        double name,
        float lostSpace,
        float near,
        int muchUsed,
        int unlikelyByChance,
        int lookedAt,
        int shown) {

    static final SuggestionLimits DEFAULTS = new SuggestionLimits(5, 2, 3, 0.7f, 1, 9, 8, 60, 5);
}
