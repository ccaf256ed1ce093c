package dev.parallax.store;

/**
 * An article that the night before saw and that was not delivered any more.
 *
 * @param heading as it was last read
 */
public record WithdrawnArticle(String source, String location, String heading) {}
