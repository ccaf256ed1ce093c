package dev.parallax.finding.editions;

import dev.parallax.finding.reading.Word;
import dev.parallax.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of opposites in both languages. A word is looked up as it stands, then by its lemma. */
final class Antonyms {

    /**
     * One end of a pair of opposites.
     *
     * @param axis the pair's number
     * @param first whether it is the first end
     */
    record Pole(int axis, boolean first) {

        /** The other end. */
        Pole other() {
            return new Pole(axis, !first);
        }
    }

    private final Map<String, List<Pole>> poles = new HashMap<>();
    private int axes;

    private static final Antonyms ALL = new Antonyms();

    private final Set<Integer> turned = new HashSet<>();

    private Antonyms() {
        for (List<String> row : Table.rows(Antonyms.class, "antonyms.tsv", 5)) {
            add(row.get(1) + " " + row.get(2), true);
            add(row.get(3) + " " + row.get(4), false);
            if (row.get(0).equals("turned")) {
                turned.add(axes);
            }
            axes++;
        }
    }

    private void add(String end, boolean first) {
        for (String word : end.split(" ")) {
            poles.computeIfAbsent(word, key -> new ArrayList<>()).add(new Pole(axes, first));
        }
    }

    static Antonyms all() {
        return ALL;
    }

    /** Whether both ends can say the same, with the words around them exchanged: he sold it to her, she bought it from him. */
    boolean canBeTurned(int axis) {
        return turned.contains(axis);
    }

    /** The ends that the word is at; empty for most words. */
    List<Pole> of(Word word, String lemma) {
        List<Pole> asItStands = poles.get(word.norm());
        return asItStands != null ? asItStands : poles.getOrDefault(lemma, List.of());
    }
}
