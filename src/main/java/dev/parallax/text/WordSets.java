package dev.parallax.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of words by language and by what they are, read from a {@link Table} of three columns: language, what the words are, the
 * words separated by spaces. Several rows of one set are joined. Unchangeable.
 */
public final class WordSets {

    /** By language, then by what the words are. */
    private final Map<String, Map<String, Set<String>>> sets = new HashMap<>();

    private WordSets() {}

    /** @param beside the class in whose package the table lies */
    public static WordSets read(Class<?> beside, String name) {
        WordSets read = new WordSets();
        for (List<String> row : Table.rows(beside, name, 3)) {
            read.sets
                    .computeIfAbsent(row.get(0), language -> new HashMap<>())
                    .computeIfAbsent(row.get(1), what -> new LinkedHashSet<>())
                    .addAll(List.of(row.get(2).split(" ")));
        }
        return read;
    }

    /** The words in the table's order; empty when there are none. */
    public Set<String> of(String language, String what) {
        return Collections.unmodifiableSet(set(language, what));
    }

    /** Whether the set has the word. */
    public boolean has(String language, String what, String word) {
        return set(language, what).contains(word);
    }

    /** Whether the word begins with one of the set. */
    public boolean begins(String language, String what, String word) {
        return set(language, what).stream().anyMatch(word::startsWith);
    }

    private Set<String> set(String language, String what) {
        return sets.getOrDefault(language, Map.of()).getOrDefault(what, Set.of());
    }
}
