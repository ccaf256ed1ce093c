package dev.parallax.story;

import java.util.List;

/**
 * What two editions share.
 *
 * @param cosine of the angle between their weighted terms, 0 to about 1
 * @param evidence the heaviest shared terms, as they stand in the two editions
 */
record Overlap(double cosine, List<String> evidence) {

    static final int MOST_EVIDENCE = 12;
}
