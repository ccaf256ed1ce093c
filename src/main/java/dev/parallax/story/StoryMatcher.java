package dev.parallax.story;

import java.util.List;

/** Pairs the editions of each story. Deterministic: the order of the editions makes no difference. */
public interface StoryMatcher {

    /**
     * Pairs editions in the source language with editions in the comparison language.
     *
     * @return the pairs, by source id, then target id; an edition that has no counterpart is in none
     */
    List<StoryPair> match(List<Edition> sources, List<Edition> targets);
}
