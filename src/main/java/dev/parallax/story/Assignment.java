package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the pairs among the candidates: each edition in one pair at most, so that the sum of the log-odds is the greatest
 * (the Hungarian method on the sparse graph: one edition after the other finds its cheapest augmenting path).
 */
final class Assignment {

    private final Map<Long, List<Candidate>> bySource = new TreeMap<>();
    private final Map<Long, Candidate> ofSource = new HashMap<>();
    private final Map<Long, Candidate> ofTarget = new HashMap<>();

    /** @param candidates with log-odds above 0 */
    Assignment(List<Candidate> candidates) {
        candidates.stream()
                .sorted(Candidate.LIKELIEST_FIRST)
                .forEach(candidate -> bySource.computeIfAbsent(candidate.source(), id -> new ArrayList<>())
                        .add(candidate));
        bySource.keySet().forEach(this::augment);
    }

    /** The chosen candidates, by source. */
    List<Candidate> chosen() {
        return ofSource.values().stream()
                .sorted(Comparator.comparingLong(Candidate::source))
                .toList();
    }

    /** Gives a source its place, moving others when the sum gains by it. */
    private void augment(long start) {
        Map<Long, Double> gain = new HashMap<>();
        Map<Long, Candidate> reachedBy = new HashMap<>();
        List<Long> frontier = List.of(start);
        gain.put(start, 0.0);
        double best = 0;
        @Nullable Candidate end = null;
        @Nullable Long leftOut = null;
        while (!frontier.isEmpty()) {
            List<Long> next = new ArrayList<>();
            for (long source : frontier) {
                double here = gain.getOrDefault(source, 0.0);
                for (Candidate candidate : bySource.getOrDefault(source, List.of())) {
                    Candidate current = ofTarget.get(candidate.target());
                    if (current != null && current.source() == source) {
                        continue;
                    }
                    double with = here + candidate.logOdds();
                    if (current == null) {
                        if (with > best + 1e-9) {
                            best = with;
                            end = candidate;
                            leftOut = null;
                        }
                        continue;
                    }
                    long displaced = current.source();
                    double without = with - current.logOdds();
                    if (displaced != start && without > gain.getOrDefault(displaced, Double.NEGATIVE_INFINITY) + 1e-9) {
                        gain.put(displaced, without);
                        reachedBy.put(displaced, candidate);
                        next.add(displaced);
                        if (without > best + 1e-9) {
                            best = without;
                            end = null;
                            leftOut = displaced;
                        }
                    }
                }
            }
            frontier = next;
        }
        apply(start, end, leftOut, reachedBy);
    }

    private void apply(long start, @Nullable Candidate end, @Nullable Long leftOut, Map<Long, Candidate> reachedBy) {
        if (end == null && leftOut == null) {
            return;
        }
        List<Candidate> path = new ArrayList<>();
        if (end != null) {
            path.add(end);
        }
        long source = end != null ? end.source() : leftOut == null ? start : leftOut;
        if (leftOut != null) {
            ofSource.remove(leftOut);
        }
        while (source != start) {
            Candidate step = reachedBy.get(source);
            if (step == null) {
                throw new IllegalStateException("No path to edition " + source);
            }
            path.add(step);
            source = step.source();
        }
        for (Candidate candidate : path) {
            ofSource.put(candidate.source(), candidate);
            ofTarget.put(candidate.target(), candidate);
        }
    }
}
