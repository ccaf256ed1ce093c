package dev.parallax.alignment;

/**
 * How two articles answer each other.
 *
 * @param paragraphs beads of paragraph numbers
 * @param segments beads of segment numbers, counted through each whole article from 0
 */
public record ArticleAlignment(Alignment paragraphs, Alignment segments) {}
