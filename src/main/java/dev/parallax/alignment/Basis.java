package dev.parallax.alignment;

/** What the comparison of two languages rests on: each has weights of its own. */
public enum Basis {
    /** A lexicon says which words answer each other, or both texts are in one language, where the same words do. */
    LEXICON,
    /** Only how words and names are spelt, figures and punctuation. */
    SPELLING
}
