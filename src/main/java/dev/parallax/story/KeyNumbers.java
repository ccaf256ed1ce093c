package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.translation.NameTransliteration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers the keys of a matching's terms, from 0, in the order in which they are met. What a reader reads in a word is looked
 * up once for each way it is written. For use by one thread.
 */
final class KeyNumbers {

    /** Before the keys that spellings of one name share. */
    private static final String ROUGH = "~";

    private final Map<String, Integer> numbers;
    private final BitSet rough;
    private final Map<String, Numbered> words = new HashMap<>();

    KeyNumbers() {
        this(new HashMap<>(), new BitSet());
    }

    private KeyNumbers(Map<String, Integer> numbers, BitSet rough) {
        this.numbers = numbers;
        this.rough = rough;
    }

    /** Goes on from the {@linkplain #keys() keys} of another matching. */
    static KeyNumbers after(List<String> keys) {
        KeyNumbers numbers = new KeyNumbers(new HashMap<>(2 * keys.size()), new BitSet());
        keys.forEach(numbers::number);
        return numbers;
    }

    /** The same so far; what is added to one is not in the other. */
    KeyNumbers copy() {
        return new KeyNumbers(new HashMap<>(numbers), (BitSet) rough.clone());
    }

    /** The same numbers, for terms of another reader, who may read a word otherwise. */
    KeyNumbers ofAnotherReader() {
        return new KeyNumbers(numbers, rough);
    }

    /** All keys by their numbers. */
    List<String> keys() {
        String[] keys = new String[numbers.size()];
        numbers.forEach((key, number) -> keys[number] = key);
        return List.of(keys);
    }

    /**
     * The numbers of a term's keys.
     *
     * @param exact of its keys, in their order
     * @param rough of those that spellings of one name share; none for a term that is no name
     */
    record Numbered(int[] exact, int[] rough) {

        /** Of what makes two mentions the same. */
        int identity() {
            return exact[0];
        }

        int size() {
            return exact.length + rough.length;
        }
    }

    Numbered of(Term term) {
        // Figures are read by what stands beside them.
        return term.kind() == Term.Kind.FIGURE
                ? number(term)
                : words.computeIfAbsent(term.text(), text -> number(term));
    }

    private Numbered number(Term term) {
        return new Numbered(
                term.keys().stream().mapToInt(key -> number(key.value())).toArray(),
                rough(term).stream().mapToInt(key -> number(ROUGH + key)).toArray());
    }

    private static Set<String> rough(Term term) {
        Set<String> keys = new TreeSet<>(term.nameKeys());
        if (!keys.isEmpty()) {
            NameReadings.of(term.text()).stream()
                    .skip(1)
                    .map(NameTransliteration::indexKey)
                    .forEach(keys::add);
        }
        return keys;
    }

    private int number(String key) {
        Integer known = numbers.putIfAbsent(key, numbers.size());
        if (known != null) {
            return known;
        }
        int number = numbers.size() - 1;
        rough.set(number, key.startsWith(ROUGH));
        return number;
    }

    /** Whether the key of that number is one that spellings of one name share. */
    boolean isRough(int number) {
        return rough.get(number);
    }

    /** How many different keys there are. */
    int size() {
        return numbers.size();
    }
}
