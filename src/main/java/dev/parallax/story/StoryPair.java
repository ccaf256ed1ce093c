package dev.parallax.story;

import dev.parallax.message.Message;
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
 * @param against what speaks against them, heaviest first: facts of the one that stand in the place of the other's
 */
public record StoryPair(
        long source, long target, double probability, double margin, List<Message> evidence, List<Message> against) {

    /** Below this probability a person should look before what differs between the editions is shown. */
    public static final double SURE = 0.8;

    public StoryPair {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
    }

    /**
     * A pair that a person has settled.
     *
     * @param origin who, as the evidence names it
     */
    static StoryPair settled(long source, long target, String origin) {
        return new StoryPair(source, target, 1, 1, List.of(Message.of("finding.pair.settled", origin)), List.of());
    }

    /** Whether a person should say first that the two tell the same story. */
    public boolean isUnsure() {
        return probability < SURE;
    }
}
