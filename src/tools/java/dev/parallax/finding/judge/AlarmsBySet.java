package dev.parallax.finding.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is reported of documents that nothing was planted in, by rule and by the set of texts that they are from: all of it is
 * false but for rare true slips.
 *
 * @param words of both editions of each set's untouched documents
 */
record AlarmsBySet(Map<String, Integer> words) {

    AlarmsBySet {
        words = new TreeMap<>(words);
    }

    /** For 1,000 words of each set: a row for each rule of which anything is reported. */
    String table(List<Candidate> candidates, Predicate<Candidate> isReported) {
        Map<String, Map<String, Integer>> byRule = new TreeMap<>();
        candidates.stream().filter(Candidate::untouched).filter(isReported).forEach(alarm -> {
            for (String rule : List.of(alarm.rule(), "all")) {
                byRule.computeIfAbsent(rule, key -> new TreeMap<>()).merge(alarm.set(), 1, Integer::sum);
            }
        });
        StringBuilder table = new StringBuilder("| rule | " + String.join(" | ", words.keySet()) + " | all |\n");
        table.append("|---".repeat(words.size() + 2)).append("|\n");
        byRule.forEach((rule, counts) -> table.append(row(rule, counts)));
        return table.toString();
    }

    private String row(String rule, Map<String, Integer> counts) {
        List<String> cells = new ArrayList<>(List.of("`" + rule + "`"));
        words.forEach((set, all) -> cells.add(perThousand(counts.getOrDefault(set, 0), all)));
        cells.add(perThousand(sum(counts), sum(words)));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String perThousand(int alarms, int words) {
        return String.format(Locale.ROOT, "%.2f", 1000.0 * alarms / words);
    }
}
