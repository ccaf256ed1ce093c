package dev.parallax.finding.editions;

import dev.parallax.finding.reading.Occurrence;
import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things of one kind, in both languages. A word may be a thing of several kinds. */
final class Kinds {

    /**
     * A thing.
     *
     * @param kind what it is one of
     * @param number the same for its words in both languages, and no other thing's
     */
    record Thing(String kind, int number) {}

    private static final Kinds ALL = new Kinds();

    private final Map<String, List<Thing>> things = new HashMap<>();

    private Kinds() {
        int number = 0;
        for (List<String> row : Table.rows(Kinds.class, "kinds.tsv", 3)) {
            Thing thing = new Thing(row.get(0), number);
            for (String word : (row.get(1) + " " + row.get(2)).split(" ")) {
                things.computeIfAbsent(word, key -> new ArrayList<>()).add(thing);
            }
            number++;
        }
    }

    static Kinds all() {
        return ALL;
    }

    /** What the word may mean; empty for most words. */
    List<Thing> of(Occurrence item) {
        List<Thing> asItStands = things.get(Letters.fold(item.word().norm()));
        return asItStands != null ? asItStands : things.getOrDefault(Letters.fold(item.lemma()), List.of());
    }
}
