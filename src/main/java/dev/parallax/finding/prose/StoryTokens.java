package dev.parallax.finding.prose;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.context.Words;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The words and marks of a story's editions, cut once for all who ask. For one thread. */
final class StoryTokens {

    private final Map<CheckedArticle, List<List<Words.Token>>> known = new IdentityHashMap<>();

    /** By paragraph. */
    List<List<Words.Token>> of(CheckedArticle article) {
        return known.computeIfAbsent(
                article,
                uncut -> uncut.article().paragraphs().stream()
                        .map(paragraph -> Words.of(paragraph.text()))
                        .toList());
    }
}
