package dev.parallax.finding;

import dev.parallax.alignment.Alignment;

/**
 * Two editions of a story, aligned.
 *
 * @param paragraphs beads of paragraph numbers
 * @param segments beads of segment numbers, counted through each whole article from 0
 */
public record AlignedPair(CheckedArticle source, CheckedArticle target, Alignment paragraphs, Alignment segments) {}
