package dev.parallax.story;

import java.util.List;

/**
 * Two editions that may tell the same story.
 *
 * @param logOdds that they do, in nats
 * @param evidence what they share, heaviest first
 */
record Candidate(long source, long target, double logOdds, List<String> evidence) {

    double probability() {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
