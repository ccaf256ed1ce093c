package dev.parallax.translation.lexical;

/**
 * How the costs of an option of English into Russian add up. Chosen on the held-out pairs of the corpus, see {@code
 * src/docs/lexicon.md}.
 *
 * @param model of the cost in the model of words
 * @param classes of the cost in the model of grammatical classes
 * @param forward of -ln p(Russian|English)
 * @param backward of -ln p(English|Russian)
 * @param phrase for each option, so that long ones are preferred
 * @param word for each Russian word; negative: gives back part of what the models take
 * @param built for a form built from a lemma rather than seen
 * @param hand for each English word of a handwritten entry; negative
 * @param turned for two words that change places
 * @param unseen for a form that the model of words does not know
 */
record EnglishWeights(
        double model,
        double classes,
        double forward,
        double backward,
        double phrase,
        double word,
        double built,
        double hand,
        double turned,
        double unseen) {

    static final EnglishWeights DEFAULT = new EnglishWeights(0.35, 0.25, 0.8, 0.2, 2.4, -0.85, 1.0, -1.0, 2.0, 7.8);
}
