package dev.parallax.store;

/**
 * Which engine made translations.
 *
 * @param engine its id
 * @param model its model; empty when it does not tell
 * @param paragraphs how many
 */
public record TranslatedBy(String engine, String model, int paragraphs) {}
