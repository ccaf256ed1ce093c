package dev.parallax.story;

/**
 * Two editions by their ids.
 *
 * @param source of the edition in the source language
 * @param target of the edition in the comparison language
 */
public record EditionPair(long source, long target) {}
