package dev.parallax.translation.lexical;

/**
 * How the costs of an option add up. Chosen on the held-out pairs of the corpus, see {@code src/docs/lexicon.md}.
 *
 * @param model of the language model's cost
 * @param forward of -ln p(target|source)
 * @param backward of -ln p(source|target)
 * @param phrase for each option, so that long ones are preferred
 * @param word for each target word; negative: gives back part of what the language model takes
 * @param built for a form built from a lemma rather than seen
 * @param article for an article that the grammar adds
 * @param hand for each source word of a handwritten entry; negative
 * @param unseen for a built form that the language model does not know
 * @param bare for a genitive of which English says nothing
 */
record Weights(
        double model,
        double forward,
        double backward,
        double phrase,
        double word,
        double built,
        double article,
        double hand,
        double unseen,
        double bare) {

    static final Weights DEFAULT = new Weights(0.39, 0.55, 0.55, 2.06, -0.9, 0.5, 0.4, -0.8, 4, 1);
}
