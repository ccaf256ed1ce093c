package dev.parallax.store;

import dev.parallax.finding.CheckedStory;
import dev.parallax.story.StoryPair;
import java.util.List;
import java.util.Map;

/**
 * One story as it is stored.
 *
 * @param key stable over nights, of lower-case letters, digits and hyphens
 * @param story its editions and how they answer each other
 * @param pairs why they are taken for one story, in the order of {@code story.pairs()}
 * @param engines what made the translations of each article, by the article's number, the most used first
 * @param findings by article, paragraph and span; dismissed ones too, and those that the run found fixed, which stand in
 *     an edition's previous revision
 */
public record StoryRecord(
        String key,
        CheckedStory story,
        List<StoryPair> pairs,
        Map<Long, List<TranslatedBy>> engines,
        List<StoredFinding> findings) {

    public StoryRecord {
        pairs = List.copyOf(pairs);
        engines = Map.copyOf(engines);
        findings = List.copyOf(findings);
        if (pairs.size() != story.pairs().size()) {
            throw new IllegalArgumentException("Story " + key + " has "
                    + story.pairs().size() + " aligned pairs, but " + pairs.size() + " matched ones");
        }
    }

    /** As it reads in a later night in which nothing of it has changed, and nobody has decided anything: what was new is known. */
    public StoryRecord settled() {
        return new StoryRecord(
                key,
                story,
                pairs,
                engines,
                findings.stream().map(StoredFinding::settled).toList());
    }

    /** What made the translations of this article, the most used first; empty when it has none. */
    public List<TranslatedBy> engines(long article) {
        return engines.getOrDefault(article, List.of());
    }
}
