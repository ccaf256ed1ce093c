package dev.parallax.finding.spelling;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Learns {@link LearntOdds}. The weights come from all that was added. The thresholds come from texts of domains that are
 * each judged by weights learnt without them, so that they hold for tomorrow's news too.
 *
 * @param <K> kinds of cases, each with weights of its own
 */
final class OddsTrainer<K extends Enum<K>> {

    /**
     * Something that may be a slip.
     *
     * @param weight how many like it there are
     */
    record Case<K>(K kind, float[] features, boolean isSlip, double weight) {}

    /**
     * A place in a text, and the cases there, of which at most one is a slip.
     *
     * @param planted how the slip there came about; null where nothing is wrong
     */
    private record Place<K>(String domain, @Nullable K planted, List<Case<K>> cases) {}

    /** Fewer words of a domain than this say nothing of how often something is reported in it. */
    private static final int FEWEST_WORDS = 5_000;

    /** What is left of a share that proved too large, for the next try. */
    private static final double CUT = 0.95;

    private final Class<K> kinds;
    private final List<String> features;
    private final boolean withTrees;
    private final List<Place<K>> places = new ArrayList<>();
    private final Map<String, Integer> words = new TreeMap<>();

    OddsTrainer(Class<K> kinds, List<String> features) {
        this(kinds, features, false);
    }

    /** @param withTrees whether trees are grown on top of the weighted features */
    OddsTrainer(Class<K> kinds, List<String> features, boolean withTrees) {
        this.kinds = kinds;
        this.features = features;
        this.withTrees = withTrees;
    }

    List<String> features() {
        return features;
    }

    Class<K> kinds() {
        return kinds;
    }

    /** Words of right text were read. */
    void read(String domain, int count) {
        words.merge(domain, count, Integer::sum);
    }

    void add(String domain, @Nullable K planted, List<Case<K>> cases) {
        places.add(new Place<>(domain, planted, List.copyOf(cases)));
    }

    /**
     * False alarms in 1,000 words.
     *
     * @param together of all kinds but those with a budget of their own
     * @param own of one kind, in the domain where it makes most
     * @param everywhere whether what is allowed together is so in the domain where most are made, or in the mean
     * @param evenly whether slips count the less the more of their kind were planted: where the words of the texts do not say
     *     how many are made of each
     */
    record Budget<K>(double together, Map<K, Double> own, boolean everywhere, boolean evenly) {}

    /**
     * The weights, and the thresholds that find most for that many false alarms.
     *
     * @param judged whether the texts of a domain are like those that will be checked
     */
    LearntOdds<K> learn(Budget<K> budget, Predicate<String> judged) {
        Map<String, Map<K, LearntOdds.Sum>> without = new TreeMap<>();
        words.forEach((domain, count) -> {
            if (judged.test(domain) && count >= FEWEST_WORDS) {
                without.put(domain, sums(other -> !other.equals(domain)));
            }
        });
        Map<String, Map<K, AlarmCurve>> domains = new TreeMap<>();
        without.forEach((domain, sums) -> domains.put(domain, curves(Map.of(domain, sums))));
        Map<K, AlarmCurve> curves = curves(without);
        Map<K, AlarmCurve> sharing = new EnumMap<>(curves);
        sharing.keySet().removeAll(budget.own().keySet());
        Map<K, Double> least = new EnumMap<>(
                budget.everywhere()
                        ? inEveryDomain(sharing, domains, budget)
                        : AlarmCurve.thresholds(sharing, budget.together(), budget.evenly()));
        budget.own().forEach((kind, rate) -> least.put(
                kind,
                domains.values().stream()
                        .mapToDouble(some -> requireNonNull(some.get(kind)).leastAt(rate))
                        .max()
                        .orElse(Double.POSITIVE_INFINITY)));
        curves.forEach((kind, curve) -> print(kind, curve, requireNonNull(least.get(kind)), domains));
        return new LearntOdds<>(sums(domain -> true), least);
    }

    /** The thresholds of the kinds that share a budget: what they share is cut until no domain has more false alarms. */
    private Map<K, Double> inEveryDomain(
            Map<K, AlarmCurve> sharing, Map<String, Map<K, AlarmCurve>> domains, Budget<K> budget) {
        double share = budget.together();
        while (true) {
            Map<K, Double> least = AlarmCurve.thresholds(sharing, share, budget.evenly());
            double most = domains.values().stream()
                    .mapToDouble(some -> least.entrySet().stream()
                            .mapToDouble(entry ->
                                    requireNonNull(some.get(entry.getKey())).alarms(entry.getValue()))
                            .sum())
                    .max()
                    .orElse(0);
            if (most <= budget.together()) {
                return least;
            }
            share *= CUT;
        }
    }

    private Map<K, LearntOdds.Sum> sums(Predicate<String> domains) {
        Map<K, List<LogisticRegression.Row>> rows = new EnumMap<>(kinds);
        for (Place<K> place : places) {
            if (domains.test(place.domain())) {
                for (Case<K> some : place.cases()) {
                    // Beside a slip the others are neither right nor meant.
                    if (place.planted() == null || some.isSlip()) {
                        rows.computeIfAbsent(some.kind(), kind -> new ArrayList<>())
                                .add(new LogisticRegression.Row(some.features(), some.isSlip(), some.weight()));
                    }
                }
            }
        }
        Map<K, LearntOdds.Sum> sums = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            List<LogisticRegression.Row> some = rows.getOrDefault(kind, List.of());
            double[] weights = LogisticRegression.fit(some, features.size());
            sums.put(kind, new LearntOdds.Sum(weights, withTrees ? trees(some, weights) : Trees.NONE));
        }
        return sums;
    }

    private Trees trees(List<LogisticRegression.Row> rows, double[] weights) {
        List<LogisticRegression.Row> asked = rows.stream()
                .filter(row -> LogisticRegression.weigh(weights, row.features()) >= LearntOdds.Sum.REACH)
                .toList();
        double[] odds = asked.stream()
                .mapToDouble(row -> LogisticRegression.weigh(weights, row.features()))
                .toArray();
        return TreeGrower.grow(asked, odds, features.size());
    }

    /** @param without of each domain what was learnt without it */
    private Map<K, AlarmCurve> curves(Map<String, Map<K, LearntOdds.Sum>> without) {
        Map<K, AlarmCurve> curves = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            AlarmCurve curve = new AlarmCurve();
            curves.put(kind, curve);
            for (Place<K> place : places) {
                Map<K, LearntOdds.Sum> sums = without.get(place.domain());
                if (sums != null && (place.planted() == null || place.planted() == kind)) {
                    double odds = odds(place, kind, requireNonNull(sums.get(kind)));
                    if (place.planted() == kind) {
                        curve.slip(odds);
                    } else if (odds > Double.NEGATIVE_INFINITY) {
                        curve.alarm(odds, 1000d / requireNonNull(words.get(place.domain())) / without.size());
                    }
                }
            }
        }
        return curves;
    }

    /** The best odds of a case of the kind at the place. */
    private double odds(Place<K> place, K kind, LearntOdds.Sum sum) {
        return place.cases().stream()
                .filter(some -> some.kind() == kind)
                .mapToDouble(some -> sum.odds(doubles(some.features())))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private void print(K kind, AlarmCurve curve, double least, Map<String, Map<K, AlarmCurve>> domains) {
        System.out.printf(
                Locale.ROOT,
                "  %-15s from %6.2f: %.2f false alarms, found %.3f of %d (%s)%n",
                kind,
                least,
                curve.alarms(least),
                curve.found(least),
                curve.slips(),
                domains.entrySet().stream()
                        .map(domain -> String.format(
                                Locale.ROOT,
                                "%s %.2f",
                                domain.getKey(),
                                requireNonNull(domain.getValue().get(kind)).alarms(least)))
                        .collect(Collectors.joining(", ")));
        System.out.println("    found at "
                + Arrays.stream(new double[] {0.05, 0.1, 0.2, 0.4, 0.8})
                        .mapToObj(rate -> String.format(Locale.ROOT, "%.2f: %.3f", rate, curve.foundAt(rate)))
                        .toList());
    }
}
