package dev.parallax.finding;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.text.Letters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@link NightVocabulary} that counts the articles it is shown. Holds each distinct word of the night once. */
public final class CountedVocabulary implements NightVocabulary {

    /** Between letters they belong to a word. */
    private static final String JOINTS = "'’-";

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
            addWords(paragraph.text(), words);
        }
        words.forEach(word -> articles.merge(word, 1, Integer::sum));
    }

    private static void addWords(String text, Set<String> words) {
        int at = 0;
        while (at < text.length()) {
            int end = Letters.endOfRuns(text, at, Letters::isLetterOrMark, JOINTS);
            if (end > at) {
                words.add(text.substring(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
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
