package dev.parallax.story;

/**
 * What a person says of two editions; it wins over what the matcher finds.
 *
 * @param source the id of the edition in the source language
 * @param target the id of the edition in the comparison language
 * @param same whether they tell the same story
 * @param origin who says so, as the evidence names it: {@code job file}, {@code reviewer}
 */
public record KnownPair(long source, long target, boolean same, String origin) {}
