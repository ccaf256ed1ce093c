package dev.parallax.translation.lexical;

/**
 * Some English words in Russian.
 *
 * @param length how many tokens of the source it covers
 * @param cost over that of other renderings from the same place; lower is better
 */
record Rendering(int length, String text, double cost) {}
