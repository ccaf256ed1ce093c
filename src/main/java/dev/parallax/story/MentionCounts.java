package dev.parallax.story;

/**
 * What the editions of both sides mention, numbered and counted. For use by one thread.
 *
 * @param keys of all of them
 * @param sources by key, how many source editions mention it
 * @param translated the same of the source editions' translations
 * @param targets the same of the target editions
 */
record MentionCounts(KeyNumbers keys, EditionCounts sources, EditionCounts translated, EditionCounts targets) {

    /** Of no editions yet. */
    MentionCounts() {
        this(new KeyNumbers(), new EditionCounts(), new EditionCounts(), new EditionCounts());
    }

    MentionCounts copy() {
        return new MentionCounts(keys.copy(), sources.copy(), translated.copy(), targets.copy());
    }
}
