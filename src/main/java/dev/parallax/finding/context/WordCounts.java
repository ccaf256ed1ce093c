package dev.parallax.finding.context;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.text.Letters;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntMaps;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * In how many articles each word stands, and in which articles these words were counted, so that some can be added or taken out
 * later. Words are told apart by a hash of 64 bits, which no two of a million words are likely to share. For one thread.
 */
public final class WordCounts {

    /** To be raised when words are counted in another way, so that nobody goes on from what was counted before. */
    private static final int VERSION = 1;

    /** Between letters they belong to a word. */
    private static final String JOINTS = "'’-";

    private final LongOpenHashSet articles;
    private final Long2IntOpenHashMap counts;

    /** Of no article yet. */
    public WordCounts() {
        this(0, 0);
    }

    private WordCounts(int articles, int words) {
        this.articles = new LongOpenHashSet(articles);
        this.counts = new Long2IntOpenHashMap(words);
    }

    /** The numbers of the articles that were counted. */
    public Set<Long> articles() {
        return Collections.unmodifiableSet(articles);
    }

    /** Counts an article's words, once. */
    public void add(long number, Article article) {
        if (articles.add(number)) {
            words(article).forEach(word -> counts.addTo(word, 1));
        }
    }

    /** Takes an article that was counted out again; it has the text that it had then. */
    public void remove(long number, Article article) {
        if (articles.remove(number)) {
            words(article).forEach(word -> counts.addTo(word, -1));
        }
    }

    /** How many articles have the word, in exactly this form. */
    public int of(String word) {
        return counts.get(NGrams.text(word));
    }

    private static LongSet words(Article article) {
        LongSet words = new LongOpenHashSet();
        for (Paragraph paragraph : article.paragraphs()) {
            addWords(paragraph.text(), words);
        }
        return words;
    }

    private static void addWords(String text, LongSet words) {
        int at = 0;
        while (at < text.length()) {
            int end = Letters.endOfRuns(text, at, Letters::isLetterOrMark, JOINTS);
            if (end > at) {
                words.add(NGrams.text(text, at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    /** All of it, for {@link #of(byte[])}. */
    public byte[] bytes() {
        int words = (int) counts.values().intStream().filter(count -> count > 0).count();
        ByteBuffer bytes = ByteBuffer.allocate(size(articles.size(), words));
        bytes.putInt(VERSION).putInt(articles.size()).putInt(words);
        articles.forEach(bytes::putLong);
        for (Long2IntMap.Entry entry : Long2IntMaps.fastIterable(counts)) {
            if (entry.getIntValue() > 0) {
                bytes.putLong(entry.getLongKey()).putInt(entry.getIntValue());
            }
        }
        return bytes.array();
    }

    private static int size(int articles, int words) {
        return 3 * Integer.BYTES + articles * Long.BYTES + words * (Long.BYTES + Integer.BYTES);
    }

    /** What {@link #bytes} gave; none when another version of this program wrote it, which counted in another way. */
    public static Optional<WordCounts> of(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        if (bytes.getInt() != VERSION) {
            return Optional.empty();
        }
        int articles = bytes.getInt();
        int words = bytes.getInt();
        WordCounts counts = new WordCounts(articles, words);
        for (int i = 0; i < articles; i++) {
            counts.articles.add(bytes.getLong());
        }
        for (int i = 0; i < words; i++) {
            counts.counts.put(bytes.getLong(), bytes.getInt());
        }
        return Optional.of(counts);
    }
}
