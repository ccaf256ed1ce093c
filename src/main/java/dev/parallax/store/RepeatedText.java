package dev.parallax.store;

/**
 * A text of several paragraphs.
 *
 * @param language BCP 47
 */
public record RepeatedText(String language, String text) {}
