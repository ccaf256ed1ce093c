package dev.parallax.finding.repetition;

import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two statements of one article that say nearly the same.
 *
 * @param first the one that comes earlier
 * @param second the one that comes later
 * @param likeness the share of the lighter one's words, by weight, that both have, 0 to 1
 */
public record Repetition(Statement first, Statement second, double likeness, WordAlignment alignment) {

    private static final RepetitionLimits LIMITS = RepetitionLimits.DEFAULTS;

    /** Whether it is the same statement, and not only one about the same: then another number or name is a contradiction. */
    public boolean isCloseCopy() {
        return likeness >= LIMITS.closeCopy();
    }

    /** The repetitions among the statements, by the first one's, then the second one's position. */
    public static List<Repetition> among(List<Statement> statements) {
        List<Set<String>> stems =
                statements.stream().map(Repetition::contentStems).toList();
        Map<String, List<Integer>> index = new TreeMap<>();
        for (int i = 0; i < stems.size(); i++) {
            for (String stem : stems.get(i)) {
                index.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
            }
        }
        Map<List<Integer>, Integer> shared = new TreeMap<>((a, b) -> a.get(0).equals(b.get(0))
                ? a.get(1).compareTo(b.get(1))
                : a.get(0).compareTo(b.get(0)));
        for (List<Integer> holders : index.values()) {
            if (holders.size() <= LIMITS.commonplace()) {
                for (int i = 0; i < holders.size(); i++) {
                    for (int j = i + 1; j < holders.size(); j++) {
                        shared.merge(List.of(holders.get(i), holders.get(j)), 1, Integer::sum);
                    }
                }
            }
        }
        Map<Integer, Set<Integer>> alike = new TreeMap<>();
        shared.forEach((pair, count) -> {
            int first = pair.get(0);
            int second = pair.get(1);
            if (count >= LIMITS.fewestShared()
                    && statements
                            .get(first)
                            .language()
                            .equals(statements.get(second).language())
                    && likeness(stems.get(first), stems.get(second), index, statements.size())
                            >= LIMITS.sameStatement()) {
                alike.computeIfAbsent(first, key -> new TreeSet<>()).add(second);
                alike.computeIfAbsent(second, key -> new TreeSet<>()).add(first);
            }
        });
        List<Repetition> repetitions = new ArrayList<>();
        shared.forEach((pair, count) -> {
            Set<Integer> first = alike.getOrDefault(pair.get(0), Set.of());
            Set<Integer> second = alike.getOrDefault(pair.get(1), Set.of());
            // Said three times: two that repeat a third repeat each other, however freely.
            boolean throughThird = count >= LIMITS.fewestShared() && !Collections.disjoint(first, second);
            if (first.contains(pair.get(1)) || throughThird) {
                Statement earlier = statements.get(pair.get(0));
                Statement later = statements.get(pair.get(1));
                repetitions.add(new Repetition(
                        earlier,
                        later,
                        likeness(stems.get(pair.get(0)), stems.get(pair.get(1)), index, statements.size()),
                        new WordAlignment(earlier.words(), later.words(), earlier.language())));
            }
        });
        return repetitions;
    }

    private static Set<String> contentStems(Statement statement) {
        Set<String> stems = new HashSet<>();
        for (Word word : statement.words()) {
            if (FunctionWords.isContent(word, statement.language())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    /** The weight of the common stems by that of the lighter statement's; a rare stem weighs more. */
    private static double likeness(Set<String> a, Set<String> b, Map<String, List<Integer>> index, int statements) {
        double weightA = 0;
        double weightB = 0;
        double common = 0;
        for (String stem : a) {
            double weight = weight(stem, index, statements);
            weightA += weight;
            common += b.contains(stem) ? weight : 0;
        }
        for (String stem : b) {
            weightB += weight(stem, index, statements);
        }
        return common / Math.min(weightA, weightB);
    }

    private static double weight(String stem, Map<String, List<Integer>> index, int statements) {
        int holders = index.getOrDefault(stem, List.of()).size();
        return Math.log((statements + 2.0) / Math.max(1, holders));
    }
}
