package dev.parallax.story;

import java.util.List;

/**
 * Two editions that tell the same story.
 *
 * @param source the id of the edition in the source language
 * @param target the id of the edition in the comparison language
 * @param probability that they tell the same story, 0 to 1
 * @param margin probability minus that of the best other partner of either edition
 * @param evidence for a person to check: what they share, heaviest first, then the name of the best other partner of
 *     either edition, when it has a chance worth naming
 */
public record StoryPair(long source, long target, double probability, double margin, List<String> evidence) {

    public StoryPair {
        evidence = List.copyOf(evidence);
    }
}
