package dev.parallax.article.web;

import java.util.Map;

/**
 * What was learnt of pages. Immutable.
 *
 * @param names log-odds of the article by elements' names
 * @param blocks judges one run of text
 * @param chain judges them together
 */
record PageModel(Map<String, Double> names, BlockModel blocks, BlockChain chain) {

    /** For one page. */
    ElementNames elementNames() {
        return new ElementNames(name -> names.getOrDefault(name, 0.0));
    }
}
