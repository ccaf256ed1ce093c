package dev.parallax.finding.reading;

import dev.parallax.text.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words around denials: those that were written down in {@code negations.tsv}, and those that were counted in human
 * translations in {@code denials.tsv}.
 */
final class DenialWords {

    private static final DenialWords ALL = new DenialWords();

    private final Map<String, Set<String>> words = new HashMap<>();

    private DenialWords() {
        for (List<String> row : Table.rows(DenialWords.class, "negations.tsv", 3)) {
            of(row.get(0), row.get(1)).addAll(List.of(row.get(2).split(" ")));
        }
        for (List<String> row : Table.rows(DenialWords.class, "denials.tsv", 5)) {
            of(row.get(0), row.get(1)).add(row.get(2));
        }
    }

    static DenialWords all() {
        return ALL;
    }

    private Set<String> of(String language, String role) {
        return words.computeIfAbsent(language + " " + role, key -> new HashSet<>());
    }

    /** @param role as at the head of {@code negations.tsv} */
    boolean has(String language, String role, String word) {
        return words.getOrDefault(language + " " + role, Set.of()).contains(word);
    }

    /** Whether the word begins with one of them. */
    boolean begins(String language, String role, String word) {
        return words.getOrDefault(language + " " + role, Set.of()).stream().anyMatch(word::startsWith);
    }

    /** Whether human translators often say this denial without one. */
    boolean isIdiom(String language, List<Occurrence> items, int marker, int denied) {
        return has(language, "before", marker > 0 ? items.get(marker - 1).word().norm() : "")
                || has(
                        language,
                        "behind",
                        marker + 1 < items.size() ? items.get(marker + 1).word().norm() : "")
                || denied != marker && has(language, "denied", items.get(denied).lemma());
    }
}
