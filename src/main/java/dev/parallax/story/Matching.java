package dev.parallax.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a matching found.
 *
 * @param pairs the pairs, by source id, then target id, but for those that stand
 * @param standing pairs that an earlier matching found, and of which nothing has changed since
 * @param kept what the next matching may go on from; null where it has to begin anew
 */
public record Matching(
        List<StoryPair> pairs,
        Set<EditionPair> standing,
        @Nullable KeptMatching kept) {

    public Matching {
        pairs = List.copyOf(pairs);
        standing = Set.copyOf(standing);
    }
}
