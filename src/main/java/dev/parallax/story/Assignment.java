package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the pairs among the candidates: each edition in one pair at most, so that the sum of the log-odds is the greatest
 * (R. Jonker, A. Volgenant, 1987, on a sparse graph: one source after the other finds its cheapest augmenting path by
 * Dijkstra's algorithm; targets that are fought for rise in price). Of choices with the same sum the first found stands, where
 * sources come by their ids and their candidates the likeliest first, then by ids: the order of the list doesn't matter.
 */
final class Assignment {

    /** Sums that differ by less are the same, but for rounding. */
    private static final double ROUNDING = 1e-9;

    private final Map<Long, List<Candidate>> bySource = new TreeMap<>();
    private final Map<Long, Candidate> ofSource = new TreeMap<>();
    private final Map<Long, Candidate> ofTarget = new HashMap<>();
    private final Map<Long, Double> prices = new HashMap<>();

    /** @param candidates with log-odds above 0 */
    Assignment(List<Candidate> candidates) {
        candidates.stream()
                .sorted(Candidate.LIKELIEST_FIRST)
                .forEach(candidate -> bySource.computeIfAbsent(candidate.source(), id -> new ArrayList<>())
                        .add(candidate));
        bySource.keySet().forEach(source -> new Search(source).place());
    }

    /** The chosen candidates, by source. */
    List<Candidate> chosen() {
        return List.copyOf(ofSource.values());
    }

    /**
     * A target within reach.
     *
     * @param cost of all exchanges on the way, and of this one
     */
    private record Step(Candidate by, double cost, int number) {

        static final Comparator<Step> CHEAPEST_FIRST =
                Comparator.comparingDouble(Step::cost).thenComparingInt(Step::number);
    }

    /** Finds a source's place, where others may have to move, or one has to be left out. */
    private final class Search {

        private final long start;
        private final PriorityQueue<Step> queue = new PriorityQueue<>(Step.CHEAPEST_FIRST);
        private final Map<Long, Step> reached = new HashMap<>();
        private final List<Step> passed = new ArrayList<>();
        private long leftOut;
        private double cost;
        private int steps;

        Search(long start) {
            this.start = start;
            this.leftOut = start;
        }

        void place() {
            reachFrom(start, 0);
            Step step = next();
            while (step != null) {
                Candidate current = ofTarget.get(step.by().target());
                if (current == null) {
                    cost = step.cost();
                    break;
                }
                passed.add(step);
                // What the displaced one saves by leaving its target.
                double saved = current.logOdds() + price(current.target());
                if (step.cost() + saved < cost - ROUNDING) {
                    cost = step.cost() + saved;
                    leftOut = current.source();
                }
                reachFrom(current.source(), step.cost() + saved);
                step = next();
            }
            passed.forEach(one -> prices.merge(one.by().target(), one.cost() - cost, Double::sum));
            move(step);
        }

        private double price(long target) {
            return prices.getOrDefault(target, 0.0);
        }

        /** The cheapest step that has not been gone; null when leaving one out is as cheap. */
        private @Nullable Step next() {
            Step step = queue.poll();
            while (step != null && reached.get(step.by().target()) != step) {
                step = queue.poll();
            }
            return step == null || step.cost() >= cost ? null : step;
        }

        private void reachFrom(long source, double before) {
            for (Candidate candidate : bySource.getOrDefault(source, List.of())) {
                double with = before - candidate.logOdds() - price(candidate.target());
                Step known = reached.get(candidate.target());
                if (known == null || with < known.cost() - ROUNDING) {
                    Step step = new Step(candidate, with, steps++);
                    reached.put(candidate.target(), step);
                    queue.add(step);
                }
            }
        }

        /** Gives every source on the way the target that it reached, from the last to the first. */
        private void move(@Nullable Step end) {
            Step step = end != null ? end : reached(ofSource.remove(leftOut));
            while (step != null) {
                Candidate candidate = step.by();
                Candidate before = ofSource.put(candidate.source(), candidate);
                ofTarget.put(candidate.target(), candidate);
                step = candidate.source() == start ? null : reached(before);
            }
        }

        /** The step to the target that the pair gives up. */
        private @Nullable Step reached(@Nullable Candidate pair) {
            return pair == null ? null : reached.get(pair.target());
        }
    }
}
