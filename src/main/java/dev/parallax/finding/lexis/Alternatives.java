package dev.parallax.finding.lexis;

import dev.parallax.text.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that are written for one another: by a list, by one slip, by an ending. Worked out once for each word. Safe
 * for use by several threads.
 */
public final class Alternatives {

    private static final LexisLimits LIMITS = LexisLimits.DEFAULTS;

    /** Words whose alternatives are kept; bounds the memory. */
    private static final int REMEMBERED = 100_000;

    private final Lexicon lexicon;
    private final Candidates near;
    private final InflectedForms inflected;
    private final AlternativeTable table;
    private final Map<String, Set<String>> listed;
    private final Remembered<String, List<Alternative>> remembered = new Remembered<>(REMEMBERED, this::lookUp);

    /**
     * @param table what was worked out beforehand of the words that are in none of the sets
     * @param sets the words of each are written for one another
     */
    Alternatives(
            Lexicon lexicon,
            Candidates near,
            InflectedForms inflected,
            AlternativeTable table,
            List<List<String>> sets) {
        this.lexicon = lexicon;
        this.near = near;
        this.inflected = inflected;
        this.table = table;
        this.listed = new HashMap<>();
        sets.forEach(set -> set.forEach(
                word -> listed.computeIfAbsent(word, key -> new HashSet<>()).addAll(set)));
    }

    /** What may have been meant for a word, by its key; in an order that stays. */
    public List<Alternative> of(String key) {
        return remembered.of(key);
    }

    private List<Alternative> lookUp(String key) {
        List<Alternative> known = isListed(key) ? null : table.of(key);
        return known == null ? find(key) : known;
    }

    /** Whether it is in one of the sets, of which the table knows nothing. */
    boolean isListed(String key) {
        return listed.containsKey(key);
    }

    /** Works them out, whatever the table has. */
    List<Alternative> find(String key) {
        Map<String, Float> slips =
                key.indexOf(' ') > 0 ? Map.of() : near.within(key, LIMITS.oneSlip(), LIMITS.usedLevel());
        Set<String> lemmas = lexicon.context().classes().lemmas(key);
        List<Alternative> found = new ArrayList<>();
        Set<String> words = Stream.of(
                        listed.getOrDefault(key, Set.of()),
                        inflected.of(key, LIMITS.usedLevel()),
                        slips.keySet().stream().filter(this::isUsed).toList(),
                        lexicon.language().equals("ru")
                                ? RussianEndings.confusedWith(key).stream()
                                        .filter(this::isUsed)
                                        .toList()
                                : List.<String>of())
                .flatMap(java.util.Collection::stream)
                .filter(word -> !word.equals(key))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        for (String word : words) {
            boolean isListed = listed.getOrDefault(key, Set.of()).contains(word);
            if (isListed || lexicon.knowsExactly(word)) {
                found.add(new Alternative(
                        lexicon.context().term(word),
                        isListed ? listedKind(key, word) : unlistedKind(word, lemmas),
                        slips.getOrDefault(word, LIMITS.otherEnding())));
            }
        }
        return List.copyOf(found);
    }

    private Alternative.Kind listedKind(String key, String word) {
        return Math.min(lexicon.level(key), lexicon.level(word)) >= LIMITS.smallLevel()
                ? Alternative.Kind.SMALL
                : Alternative.Kind.LISTED;
    }

    private Alternative.Kind unlistedKind(String word, Set<String> lemmas) {
        return lexicon.context().classes().lemmas(word).stream().anyMatch(lemmas::contains)
                ? Alternative.Kind.FORM
                : Alternative.Kind.NEIGHBOUR;
    }

    private boolean isUsed(String word) {
        return word.length() > 2 && lexicon.level(word) >= LIMITS.usedLevel();
    }
}
