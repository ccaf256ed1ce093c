package dev.parallax.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why texts were left untranslated, counted. */
public final class Reasons {

    /** A number that may differ from text to text; HTTP's status says something. */
    private static final Pattern NUMBER = Pattern.compile("(?<!HTTP )(?<!\\d)\\d+");

    private static final String SOME = "…";

    private Reasons() {}

    /**
     * Counts together the reasons that differ in nothing but numbers: a figure of each text would make a line of each.
     * Where the numbers differ, the reason has … in their place.
     *
     * @return how many texts, by reason, in the reasons' order
     */
    public static Map<String, Integer> grouped(Map<String, Integer> counts) {
        Map<String, List<String>> alike = new TreeMap<>();
        new TreeMap<>(counts)
                .keySet()
                .forEach(reason -> alike.computeIfAbsent(
                                NUMBER.matcher(reason).replaceAll(SOME), shape -> new ArrayList<>())
                        .add(reason));
        Map<String, Integer> grouped = new LinkedHashMap<>();
        alike.values()
                .forEach(reasons -> grouped.merge(
                        common(reasons),
                        reasons.stream()
                                .mapToInt(reason -> counts.getOrDefault(reason, 0))
                                .sum(),
                        Integer::sum));
        return grouped;
    }

    private static String common(List<String> reasons) {
        List<List<String>> numbers = reasons.stream().map(Reasons::numbers).toList();
        Matcher number = NUMBER.matcher(reasons.get(0));
        StringBuilder common = new StringBuilder();
        for (int i = 0; number.find(); i++) {
            int place = i;
            boolean same = numbers.stream()
                    .allMatch(each -> each.get(place).equals(numbers.get(0).get(place)));
            number.appendReplacement(common, same ? number.group() : SOME);
        }
        return number.appendTail(common).toString();
    }

    private static List<String> numbers(String reason) {
        return NUMBER.matcher(reason).results().map(match -> match.group()).toList();
    }
}
