package dev.parallax.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that were given before: a night asks about the same few words again and again, and a dictionary takes far longer
 * than a table. Up to a bound: the words that come after it are the rare ones. Safe for use by several threads; two may both
 * find the same answer.
 */
public final class Remembered<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;
    private final Function<K, V> find;

    /**
     * @param most answers that are kept
     * @param find gives the same answer each time
     */
    public Remembered(int most, Function<K, V> find) {
        this.most = most;
        this.find = find;
    }

    /** The answer for a word, or for whatever is asked about. */
    public V of(K asked) {
        V answer = known.get(asked);
        if (answer == null) {
            answer = find.apply(asked);
            if (known.size() < most) {
                known.put(asked, answer);
            }
        }
        return answer;
    }
}
