package dev.parallax.finding.completeness;

/**
 * What decides which words in another script were left untranslated. Fewer are a name or a title.
 *
 * @param cyrillicWords Cyrillic words on end in an edition in Latin letters
 * @param latinWords Latin words on end in an edition in Cyrillic ones, where names in their own spelling are frequent
 * @param latinGrammarWords English grammar words among the Latin ones: names are long too, but without these
 */
record UntranslatedLimits(int cyrillicWords, int latinWords, int latinGrammarWords) {

    static final UntranslatedLimits DEFAULTS = new UntranslatedLimits(3, 6, 2);
}
