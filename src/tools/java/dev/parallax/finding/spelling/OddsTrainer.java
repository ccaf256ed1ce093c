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

    private final Class<K> kinds;
    private final List<String> features;
    private final List<Place<K>> places = new ArrayList<>();
    private final Map<String, Integer> words = new TreeMap<>();

    OddsTrainer(Class<K> kinds, List<String> features) {
        this.kinds = kinds;
        this.features = features;
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
     * @param together of all kinds but those with a budget of their own, in the mean of the judged domains
     * @param own of one kind, in the domain where it makes most
     */
    record Budget<K>(double together, Map<K, Double> own) {}

    /**
     * The weights, and the thresholds that find most for that many false alarms.
     *
     * @param judged whether the texts of a domain are like those that will be checked
     */
    LearntOdds<K> learn(Budget<K> budget, Predicate<String> judged) {
        Map<String, Map<K, double[]>> without = new TreeMap<>();
        words.forEach((domain, count) -> {
            if (judged.test(domain) && count >= FEWEST_WORDS) {
                without.put(domain, weights(other -> !other.equals(domain)));
            }
        });
        Map<K, AlarmCurve> curves = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            curves.put(kind, curve(kind, without));
        }
        Map<K, AlarmCurve> shared = new EnumMap<>(curves);
        shared.keySet().removeAll(budget.own().keySet());
        Map<K, Double> least = new EnumMap<>(AlarmCurve.thresholds(shared, budget.together()));
        budget.own().forEach((kind, rate) -> least.put(kind, inEachDomain(kind, rate, without)));
        curves.forEach((kind, curve) -> print(kind, curve, requireNonNull(least.get(kind)), without));
        return new LearntOdds<>(weights(domain -> true), least);
    }

    private Map<K, double[]> weights(Predicate<String> domains) {
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
        Map<K, double[]> weights = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            weights.put(kind, LogisticRegression.fit(rows.getOrDefault(kind, List.of()), features.size()));
        }
        return weights;
    }

    /** The threshold with which the kind makes no more false alarms in any domain. */
    private double inEachDomain(K kind, double rate, Map<String, Map<K, double[]>> without) {
        return without.entrySet().stream()
                .mapToDouble(domain -> curve(kind, Map.ofEntries(domain)).leastAt(rate))
                .max()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private AlarmCurve curve(K kind, Map<String, Map<K, double[]>> without) {
        AlarmCurve curve = new AlarmCurve();
        for (Place<K> place : places) {
            Map<K, double[]> weights = without.get(place.domain());
            if (weights == null) {
                continue;
            }
            double odds = odds(place, kind, requireNonNull(weights.get(kind)));
            if (place.planted() == null) {
                if (odds > Double.NEGATIVE_INFINITY) {
                    curve.alarm(odds, 1000d / requireNonNull(words.get(place.domain())) / without.size());
                }
            } else if (place.planted() == kind) {
                curve.slip(odds);
            }
        }
        return curve;
    }

    /** The best odds of a case of the kind at the place. */
    private double odds(Place<K> place, K kind, double[] weights) {
        return place.cases().stream()
                .filter(some -> some.kind() == kind)
                .mapToDouble(some -> LogisticRegression.weigh(weights, some.features()))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private void print(K kind, AlarmCurve curve, double least, Map<String, Map<K, double[]>> without) {
        StringBuilder domains = new StringBuilder();
        without.forEach((domain, weights) -> {
            long alarms = places.stream()
                    .filter(place -> place.planted() == null && place.domain().equals(domain))
                    .filter(place -> odds(place, kind, requireNonNull(weights.get(kind))) >= least)
                    .count();
            domains.append(String.format(
                    Locale.ROOT, ", %s %.2f", domain, 1000d * alarms / requireNonNull(words.get(domain))));
        });
        System.out.printf(
                Locale.ROOT,
                "  %-15s from %6.2f: %.2f false alarms, found %.3f of %d (%s)%n",
                kind,
                least,
                curve.alarms(least),
                curve.found(least),
                curve.slips(),
                domains.substring(2));
        System.out.println("    found at "
                + Arrays.stream(new double[] {0.05, 0.1, 0.2, 0.4, 0.8})
                        .mapToObj(rate -> String.format(Locale.ROOT, "%.2f: %.3f", rate, curve.foundAt(rate)))
                        .toList());
    }
}
