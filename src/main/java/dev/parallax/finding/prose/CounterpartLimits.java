package dev.parallax.finding.prose;

/**
 * What decides whether another edition's passage tells what a word means.
 *
 * @param likely translations: how many of a word's are looked for, the likeliest
 * @param least probability: less likely translations are not looked for
 * @param telling uses in a million words: rarer words tell what a passage is about
 * @param answered share of the telling words that must be answered for two passages to say the same: 95 of 100
 *     translations in the corpus answer more, 90 of 100 lines beside them less
 */
record CounterpartLimits(int likely, double least, double telling, double answered) {

    static final CounterpartLimits DEFAULTS = new CounterpartLimits(8, 0.03, 500, 0.5);
}
