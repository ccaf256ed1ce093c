package dev.parallax.finding;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A {@link NightVocabulary} that counts the articles it is shown. Holds each distinct word of the night once. */
public final class CountedVocabulary implements NightVocabulary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");

    private final Map<String, Integer> articles = new HashMap<>();
    private final Set<String> accepted;

    /** @param accepted the words that are never flagged, in any case */
    public CountedVocabulary(Collection<String> accepted) {
        this.accepted = accepted.stream().map(CountedVocabulary::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Counts an article's words. Show each article once, its newest revision. */
    public synchronized void add(Article article) {
        Set<String> words = new HashSet<>();
        for (Paragraph paragraph : article.paragraphs()) {
            Matcher matcher = WORD.matcher(paragraph.text());
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        words.forEach(word -> articles.merge(word, 1, Integer::sum));
    }

    @Override
    public synchronized int articlesWith(String word) {
        return articles.getOrDefault(word, 0);
    }

    @Override
    public boolean accepts(String word) {
        return accepted.contains(key(word));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
