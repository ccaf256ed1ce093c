package dev.parallax.finding;

import dev.parallax.article.Article;
import dev.parallax.finding.context.WordCounts;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@link NightVocabulary} that counts the articles it is shown. */
public final class CountedVocabulary implements NightVocabulary {

    private final WordCounts counts;
    private final Set<String> accepted;
    private int shown;

    /** @param accepted the words that are never flagged, in any case */
    public CountedVocabulary(Collection<String> accepted) {
        this(accepted, new WordCounts());
    }

    /** @param counts of the articles that were counted already; nobody else changes them */
    public CountedVocabulary(Collection<String> accepted, WordCounts counts) {
        this.accepted = accepted.stream().map(CountedVocabulary::key).collect(Collectors.toUnmodifiableSet());
        this.counts = counts;
    }

    /** Counts an article's words. Show each article once, its newest revision. */
    public synchronized void add(Article article) {
        shown++;
        counts.add(-shown, article); // a number that no stored article has
    }

    @Override
    public synchronized int articlesWith(String word) {
        return counts.of(word);
    }

    @Override
    public boolean accepts(String word) {
        return accepted.contains(key(word));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
