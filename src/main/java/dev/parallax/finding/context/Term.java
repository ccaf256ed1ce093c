package dev.parallax.finding.context;

/**
 * A word, number or mark as {@link ContextModel} looks it up: hashed once for all the places where it stands.
 *
 * @param level how often it is used, as of {@link WordList}
 * @param word hash of the key
 * @param wordClass hash of what it can be
 * @param markedClass hash of the same as the first of several classes
 * @param isUnknown whether nothing is known of what it can be
 */
public record Term(String key, int level, long word, long wordClass, long markedClass, boolean isUnknown) {}
