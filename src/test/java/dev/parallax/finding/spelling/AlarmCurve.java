package dev.parallax.finding.spelling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many slips of a kind are found at each threshold, and how many false alarms that makes. */
final class AlarmCurve {

    /**
     * One thing that is reported when the threshold is as low as its odds.
     *
     * @param rate of false alarms that it makes, or 0
     */
    private record Case(double odds, double rate) {}

    private final List<Case> cases = new ArrayList<>();
    private int slips;
    private boolean sorted;

    /**
     * A false alarm from those odds down.
     *
     * @param rate what it adds to the false alarms in 1,000 words
     */
    void alarm(double odds, double rate) {
        cases.add(new Case(odds, rate));
        sorted = false;
    }

    /** A slip that is found from those odds down. */
    void slip(double odds) {
        cases.add(new Case(odds, 0));
        slips++;
        sorted = false;
    }

    int slips() {
        return slips;
    }

    /** False alarms in 1,000 words. */
    double alarms(double least) {
        return cases.stream()
                .filter(some -> some.odds() >= least)
                .mapToDouble(Case::rate)
                .sum();
    }

    /** The share of the slips that is found. */
    double found(double least) {
        return cases.stream()
                        .filter(some -> some.rate() == 0 && some.odds() >= least)
                        .count()
                / (double) Math.max(1, slips);
    }

    /** The lowest threshold that makes no more than that many false alarms in 1,000 words: just above the first one too many. */
    double leastAt(double rate) {
        double alarms = 0;
        for (Case some : sorted()) {
            alarms += some.rate();
            if (alarms > rate) {
                return Math.nextUp(some.odds());
            }
        }
        return sorted().isEmpty()
                ? Double.POSITIVE_INFINITY
                : sorted().get(sorted().size() - 1).odds();
    }

    /** The share of the slips that is found for that many false alarms in 1,000 words. */
    double foundAt(double rate) {
        double alarms = 0;
        int found = 0;
        for (Case some : sorted()) {
            alarms += some.rate();
            if (alarms > rate) {
                break;
            }
            found += some.rate() == 0 ? 1 : 0;
        }
        return found / (double) Math.max(1, slips);
    }

    /**
     * A threshold for each kind, so that all together make no more false alarms than the budget and find as much as such a
     * number finds: from above, the next step down is always the one that finds most slips for its false alarms. A kind whose
     * step is too much goes no further.
     *
     * @param budget false alarms in 1,000 words
     * @param evenly whether a slip counts the less the more of its kind there are, so that four times as many weigh twice as
     *     much; or all count the same
     */
    static <K> Map<K, Double> thresholds(Map<K, AlarmCurve> curves, double budget, boolean evenly) {
        Map<K, Deque<Step>> steps = new TreeMap<>();
        Map<K, Double> least = new TreeMap<>();
        curves.forEach((kind, curve) -> {
            steps.put(kind, new ArrayDeque<>(curve.steps(evenly ? 1 / Math.sqrt(curve.slips()) : 1)));
            least.put(kind, Double.POSITIVE_INFINITY);
        });
        double left = budget;
        while (true) {
            Map.Entry<K, Deque<Step>> best = steps.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .max(Comparator.comparingDouble(
                            entry -> entry.getValue().element().slope()))
                    .orElse(null);
            if (best == null) {
                return least;
            }
            Step step = best.getValue().remove();
            if (step.rate() > left) {
                best.getValue().clear();
            } else {
                left -= step.rate();
                least.put(best.getKey(), step.odds());
            }
        }
    }

    /** Down to those odds: how much more is found for how many false alarms more. */
    private record Step(double odds, double found, double rate) {

        double slope() {
            return rate == 0 ? Double.POSITIVE_INFINITY : found / rate;
        }
    }

    /**
     * The curve's upper hull, whose steps find ever less for a false alarm.
     *
     * @param slip what a slip counts
     */
    private List<Step> steps(double slip) {
        List<Step> hull = new ArrayList<>();
        for (Case some : sorted()) {
            Step step = new Step(some.odds(), some.rate() == 0 ? slip : 0, some.rate());
            while (!hull.isEmpty() && hull.get(hull.size() - 1).slope() <= step.slope()) {
                Step before = hull.remove(hull.size() - 1);
                step = new Step(step.odds(), before.found() + step.found(), before.rate() + step.rate());
            }
            hull.add(step);
        }
        return hull;
    }

    private List<Case> sorted() {
        if (!sorted) {
            cases.sort(Comparator.comparingDouble(Case::odds).reversed().thenComparingDouble(Case::rate));
            sorted = true;
        }
        return cases;
    }
}
