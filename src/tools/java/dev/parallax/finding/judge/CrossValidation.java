package dev.parallax.finding.judge;

import dev.parallax.finding.FindingSettings.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the model says of candidates of documents that it has not learnt from, fold by fold. */
final class CrossValidation {

    private static final int FOLDS = 5;

    /** A rule is reported where at least this share of its findings is right. */
    private static final double OFTEN_ENOUGH = 0.6;

    /** Of fewer findings that are right it cannot be said from where on. */
    private static final int FEWEST = 8;

    /** More than any probability. */
    static final double NEVER = 1.01;

    private final List<Candidate> candidates;
    private final double[] sums;
    private final double slope;
    private final double shift;

    private CrossValidation(List<Candidate> candidates, Function<Candidate, Object> fold) {
        this.candidates = candidates;
        this.sums = new double[candidates.size()];
        for (Object one : candidates.stream().map(fold).distinct().toList()) {
            List<Candidate> lessons = candidates.stream()
                    .filter(candidate -> !fold.apply(candidate).equals(one))
                    .toList();
            Weights weights = new Weights(weights(lessons), 1, 0, Map.of(), Map.of());
            for (int i = 0; i < sums.length; i++) {
                if (fold.apply(candidates.get(i)).equals(one)) {
                    sums[i] = weights.sum(
                            candidates.get(i).rule(), candidates.get(i).features());
                }
            }
        }
        double[] calibration = calibration();
        this.slope = calibration[0];
        this.shift = calibration[1];
    }

    /** Five folds. The document decides, so that no text is on both sides. */
    static CrossValidation byDocument(List<Candidate> candidates) {
        return new CrossValidation(
                candidates, candidate -> Math.floorMod(candidate.document().hashCode(), FOLDS));
    }

    /** Each set of texts by what was learnt from all others: as it is with texts of a kind that was never seen. */
    static CrossValidation bySet(List<Candidate> candidates) {
        return new CrossValidation(candidates, Candidate::set);
    }

    static Map<String, Double> weights(List<Candidate> lessons) {
        return new LogisticRegression()
                .fit(
                        lessons.stream()
                                .map(one -> Weights.named(one.rule(), one.features()))
                                .toList(),
                        lessons.stream().map(Candidate::right).toList());
    }

    /** Slope and shift that make the sums fit (Platt 1999), by Newton's method. */
    private double[] calibration() {
        double a = 1;
        double b = 0;
        for (int round = 0; round < 30; round++) {
            double[] gradient = new double[2];
            double[][] hessian = {{1e-6, 0}, {0, 1e-6}};
            for (int i = 0; i < sums.length; i++) {
                double p = 1 / (1 + Math.exp(-(a * sums[i] + b)));
                double wrong = p - (candidates.get(i).right() ? 1 : 0);
                double weight = p * (1 - p);
                gradient[0] += wrong * sums[i];
                gradient[1] += wrong;
                hessian[0][0] += weight * sums[i] * sums[i];
                hessian[0][1] += weight * sums[i];
                hessian[1][0] += weight * sums[i];
                hessian[1][1] += weight;
            }
            double[] change = LogisticRegression.solve(hessian, gradient);
            a -= change[0];
            b -= change[1];
        }
        return new double[] {a, b};
    }

    double slope() {
        return slope;
    }

    double shift() {
        return shift;
    }

    /**
     * Of each rule that would be wrong too often from the level's least probability on, the one from which it is right often
     * enough.
     */
    Map<String, Double> ofRules(double least) {
        Map<String, List<Integer>> byRule = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            if (probability(i) >= least) {
                byRule.computeIfAbsent(candidates.get(i).rule(), rule -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, Double> own = new TreeMap<>();
        byRule.forEach((rule, reported) -> {
            reported.sort(Comparator.comparingDouble(i -> -probability(i)));
            int enough = enough(reported);
            if (enough < reported.size()) {
                own.put(rule, enough < FEWEST ? NEVER : probability(reported.get(enough - 1)));
            }
        });
        return own;
    }

    /** How many of them, the most probable first, are right often enough. */
    private int enough(List<Integer> reported) {
        int right = 0;
        int enough = 0;
        for (int n = 1; n <= reported.size(); n++) {
            right += candidates.get(reported.get(n - 1)).right() ? 1 : 0;
            if (right >= OFTEN_ENOUGH * n) {
                enough = n;
            }
        }
        return enough;
    }

    /** The probability of the candidate of this number, by a model that does not know its document. */
    double probability(int i) {
        return 1 / (1 + Math.exp(-(slope * sums[i] + shift)));
    }

    /** Whether a candidate would be reported. */
    Predicate<Candidate> reported(Weights weights, Level level) {
        Set<Candidate> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < sums.length; i++) {
            if (probability(i) >= weights.least(level, candidates.get(i).rule())) {
                reported.add(candidates.get(i));
            }
        }
        return reported::contains;
    }

    /**
     * The least probability to be reported at each level.
     *
     * @param words of the untouched documents
     * @param alarms in 1,000 words of them that each level may raise
     */
    Map<Level, Double> least(int words, Map<Level, Double> alarms) {
        double[] untouched = IntStream.range(0, sums.length)
                .filter(i -> candidates.get(i).untouched())
                .mapToDouble(i -> -probability(i))
                .sorted()
                .map(value -> -value)
                .toArray();
        Map<Level, Double> least = new EnumMap<>(Level.class);
        alarms.forEach((level, perThousand) -> {
            int allowed = (int) (perThousand * words / 1000);
            least.put(level, allowed >= untouched.length ? 0 : untouched[allowed]);
        });
        return least;
    }
}
