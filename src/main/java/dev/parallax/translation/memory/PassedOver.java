package dev.parallax.translation.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Units of a memory that could not be taken: how many, why, and where the first of them are. For one thread. */
final class PassedOver {

    private static final int NAMED = 5;

    private final Map<String, List<Integer>> lines = new TreeMap<>();

    void add(int line, String reason) {
        lines.computeIfAbsent(reason, key -> new ArrayList<>()).add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** As in: 2 units with a damaged character (lines 17, 230). */
    @Override
    public String toString() {
        return lines.entrySet().stream()
                .map(each -> each.getValue().size() + " " + each.getKey() + " (" + named(each.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String named(List<Integer> all) {
        return (all.size() == 1 ? "line " : "lines ")
                + all.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                + (all.size() > NAMED ? " and more" : "");
    }
}
