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

    private record Key(String language, String what) {}

    private final Map<Key, Set<String>> sets = new HashMap<>();

    private WordSets() {}

    /** @param beside the class in whose package the table lies */
    public static WordSets read(Class<?> beside, String name) {
        WordSets read = new WordSets();
        for (List<String> row : Table.rows(beside, name, 3)) {
            read.sets
                    .computeIfAbsent(new Key(row.get(0), row.get(1)), key -> new LinkedHashSet<>())
                    .addAll(List.of(row.get(2).split(" ")));
        }
        return read;
    }

    /** The words in the table's order; empty when there are none. */
    public Set<String> of(String language, String what) {
        return Collections.unmodifiableSet(sets.getOrDefault(new Key(language, what), Set.of()));
    }

    /** Whether the set has the word. */
    public boolean has(String language, String what, String word) {
        return sets.getOrDefault(new Key(language, what), Set.of()).contains(word);
    }

    /** Whether the word begins with one of the set. */
    public boolean begins(String language, String what, String word) {
        return sets.getOrDefault(new Key(language, what), Set.of()).stream().anyMatch(word::startsWith);
    }
}
