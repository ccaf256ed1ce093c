package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.translation.NameTransliteration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers the keys of a matching's terms, from 0, in the order in which they are asked for. A name's rough keys are found
 * once for each way it is written. For use by one thread.
 */
final class KeyNumbers {

    private static final int[] NONE = {};

    private final Map<String, Integer> numbers;
    private final Map<String, int[]> rough = new HashMap<>();

    KeyNumbers() {
        this(new HashMap<>());
    }

    private KeyNumbers(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** The same numbers, for terms of another reader, to whom a name may have other rough keys. */
    KeyNumbers ofAnotherReader() {
        return new KeyNumbers(numbers);
    }

    int of(Term.Key key) {
        return number(key.value());
    }

    /** Of the keys that spellings of one name share; none for a term that is no name. */
    int[] rough(Term term) {
        if (term.nameKeys().isEmpty()) {
            return NONE; // a figure may be written as a name is: May
        }
        return rough.computeIfAbsent(
                term.text(),
                text -> keys(term).stream().mapToInt(key -> number("~" + key)).toArray());
    }

    private static Set<String> keys(Term term) {
        Set<String> keys = new TreeSet<>(term.nameKeys());
        NameReadings.of(term.text()).stream()
                .skip(1)
                .map(NameTransliteration::indexKey)
                .forEach(keys::add);
        return keys;
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, value -> numbers.size());
    }

    /** How many different keys there are. */
    int size() {
        return numbers.size();
    }
}
