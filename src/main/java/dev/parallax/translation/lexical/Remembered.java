package dev.parallax.translation.lexical;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that were given before: a night asks about the same few words again and again, and a dictionary takes far longer
 * than a table. Up to a bound: the words that come after it are the rare ones. Safe for use by several threads; two may both find the same answer.
 */
final class Remembered<V> {

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final int most;
    private final Function<String, V> find;

    /**
     * @param most answers that are kept
     * @param find gives the same answer each time
     */
    Remembered(int most, Function<String, V> find) {
        this.most = most;
        this.find = find;
    }

    V of(String word) {
        V answer = known.get(word);
        if (answer == null) {
            answer = find.apply(word);
            if (known.size() < most) {
                known.put(word, answer);
            }
        }
        return answer;
    }
}
