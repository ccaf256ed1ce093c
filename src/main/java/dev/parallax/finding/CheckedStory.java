package dev.parallax.finding;

import java.util.List;

/**
 * Everything that tells one story: its editions in all languages, and how they answer each other. An article without a
 * counterpart is a story of one edition and no pair. Every article is in exactly one story.
 */
public record CheckedStory(List<CheckedArticle> editions, List<AlignedPair> pairs) {

    public CheckedStory {
        editions = List.copyOf(editions);
        pairs = List.copyOf(pairs);
    }
}
