package dev.parallax.store;

import dev.parallax.finding.CheckedStory;
import dev.parallax.story.StoryPair;
import java.util.List;

/**
 * One story as it is stored.
 *
 * @param key stable over nights, of lower-case letters, digits and hyphens
 * @param story its editions and how they answer each other
 * @param pairs why they are taken for one story, in the order of {@code story.pairs()}
 * @param findings by article, paragraph and span; dismissed ones too, and those that the run found fixed, which stand in
 *     an edition's previous revision
 */
public record StoryRecord(String key, CheckedStory story, List<StoryPair> pairs, List<StoredFinding> findings) {

    public StoryRecord {
        pairs = List.copyOf(pairs);
        findings = List.copyOf(findings);
        if (pairs.size() != story.pairs().size()) {
            throw new IllegalArgumentException("Story " + key + " has "
                    + story.pairs().size() + " aligned pairs, but " + pairs.size() + " matched ones");
        }
    }
}
