package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All ways of cutting two lists of texts into beads in their running order, each as likely as e^−cost.
 *
 * <p>The forward-backward algorithm gives every bead its probability under all alignments (Rabiner 1989); the alignment
 * chosen is the one that is expected to have most beads right, not the likeliest as a whole.
 */
final class Lattice {

    /** A bead must be right more often than this to be worth adding one to the alignment. */
    private static final double WORTH = 0.45;

    /** A bead that is less likely is as bad as every one of its texts alone; else large beads would hide what nobody knows. */
    private static final double BELIEVED = 0.02;

    /** What is less likely than the best by more than this, as −ln, doesn't count. */
    private static final double NEGLIGIBLE = 30;

    private static final int SHAPES = Shape.ALL.length;

    private final int sources;
    private final int targets;
    private final Corridor corridor;
    /** By position and shape; infinite where the bead leaves the corridor. */
    private final double[] costs;
    /** −ln of the likelihood of everything before, and after, a position. */
    private final double[] before;

    private final double[] after;

    Lattice(int sources, int targets, BeadCosts beadCosts) {
        this.sources = sources;
        this.targets = targets;
        corridor = Corridor.of(sources, targets, beadCosts);
        costs = new double[corridor.size() * SHAPES];
        before = new double[corridor.size()];
        after = new double[corridor.size()];
        fillCosts(beadCosts);
        fillBefore();
        fillAfter();
    }

    /** Makes every bead that has one side only cost this much more. */
    void addToNulls(double cost) {
        for (int s = 0; s < SHAPES; s++) {
            for (int i = s; !Shape.ALL[s].isMatch() && i < costs.length; i += SHAPES) {
                costs[i] += cost;
            }
        }
        fillBefore();
        fillAfter();
    }

    /** A bead of the lattice. */
    record Edge(int source, int target, Shape shape, double cost, double probability) {}

    private void fillCosts(BeadCosts beadCosts) {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        for (int i = 0; i <= sources; i++) {
            for (int j = corridor.from(i); j < corridor.until(i); j++) {
                int base = corridor.index(i, j) * SHAPES;
                for (int s = 0; s < SHAPES; s++) {
                    Shape shape = Shape.ALL[s];
                    if (corridor.contains(i + shape.source(), j + shape.target())) {
                        costs[base + s] = beadCosts.cost(i, j, shape);
                    }
                }
            }
        }
    }

    private void fillBefore() {
        double[] ways = new double[SHAPES];
        for (int i = 0; i <= sources; i++) {
            for (int j = corridor.from(i); j < corridor.until(i); j++) {
                Arrays.fill(ways, Double.POSITIVE_INFINITY);
                for (int s = 0; s < SHAPES; s++) {
                    int fromSource = i - Shape.ALL[s].source();
                    int fromTarget = j - Shape.ALL[s].target();
                    if (fromSource >= 0 && fromTarget >= 0 && corridor.contains(fromSource, fromTarget)) {
                        int from = corridor.index(fromSource, fromTarget);
                        ways[s] = before[from] + costs[from * SHAPES + s];
                    }
                }
                before[corridor.index(i, j)] = i == 0 && j == 0 ? 0 : sum(ways);
            }
        }
    }

    private void fillAfter() {
        double[] ways = new double[SHAPES];
        for (int i = sources; i >= 0; i--) {
            for (int j = corridor.until(i) - 1; j >= corridor.from(i); j--) {
                int from = corridor.index(i, j);
                for (int s = 0; s < SHAPES; s++) {
                    int toSource = i + Shape.ALL[s].source();
                    int toTarget = j + Shape.ALL[s].target();
                    ways[s] = corridor.contains(toSource, toTarget)
                            ? costs[from * SHAPES + s] + after[corridor.index(toSource, toTarget)]
                            : Double.POSITIVE_INFINITY;
                }
                after[from] = i == sources && j == targets ? 0 : sum(ways);
            }
        }
    }

    /** −ln of the sum of likelihoods that are given as −ln. */
    private static double sum(double[] costs) {
        double least = Double.POSITIVE_INFINITY;
        for (double cost : costs) {
            least = Math.min(least, cost);
        }
        if (least == Double.POSITIVE_INFINITY) {
            return least;
        }
        double sum = 0;
        for (double cost : costs) {
            sum += cost - least > NEGLIGIBLE ? 0 : Math.exp(least - cost);
        }
        return least - Math.log(sum);
    }

    private double likely(int position, int shape, int next) {
        double cost = before[position] + costs[position * SHAPES + shape] + after[next] - after[0];
        return cost > NEGLIGIBLE ? 0 : Math.min(1, Math.exp(-cost));
    }

    /** −ln of the likelihood of all alignments together. */
    double total() {
        return after[0];
    }

    /** How likely the bead that begins there is, under all alignments. */
    double probability(int source, int target, int shape) {
        int toSource = source + Shape.ALL[shape].source();
        int toTarget = target + Shape.ALL[shape].target();
        return corridor.contains(toSource, toTarget)
                ? likely(corridor.index(source, target), shape, corridor.index(toSource, toTarget))
                : 0;
    }

    /** Which share of the beads is expected to have one side only; with a little of the usual share, so that short texts don't decide it alone. */
    double leftOut() {
        double one = 0;
        double all = 0;
        for (int i = 0; i <= sources; i++) {
            for (int j = corridor.from(i); j < corridor.until(i); j++) {
                for (int s = 0; s < SHAPES; s++) {
                    double probability = probability(i, j, s);
                    all += probability;
                    one += Shape.ALL[s].isMatch() ? 0 : probability;
                }
            }
        }
        return (one + 0.1) / (all + 2);
    }

    /** The alignment with most beads expected right; of equals, the one whose last beads have the earlier shapes. */
    List<Edge> best() {
        double[] worth = new double[corridor.size()];
        byte[] steps = new byte[corridor.size()];
        for (int i = 0; i <= sources; i++) {
            for (int j = corridor.from(i); j < corridor.until(i); j++) {
                int here = corridor.index(i, j);
                double best = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (byte s = 0; s < SHAPES; s++) {
                    int fromSource = i - Shape.ALL[s].source();
                    int fromTarget = j - Shape.ALL[s].target();
                    if (fromSource >= 0 && fromTarget >= 0 && corridor.contains(fromSource, fromTarget)) {
                        int from = corridor.index(fromSource, fromTarget);
                        double value = worth[from] + worth(Shape.ALL[s], likely(from, s, here));
                        if (value > best) {
                            best = value;
                            steps[here] = s;
                        }
                    }
                }
                worth[here] = best;
            }
        }
        return path(steps);
    }

    private static double worth(Shape shape, double probability) {
        return probability < BELIEVED ? -WORTH * (shape.source() + shape.target()) : probability - WORTH;
    }

    private List<Edge> path(byte[] steps) {
        List<Edge> path = new ArrayList<>();
        int source = sources;
        int target = targets;
        while (source > 0 || target > 0) {
            int here = corridor.index(source, target);
            int step = steps[here];
            Shape shape = Shape.ALL[step];
            source -= shape.source();
            target -= shape.target();
            int from = corridor.index(source, target);
            path.add(new Edge(source, target, shape, costs[from * SHAPES + step], likely(from, step, here)));
        }
        Collections.reverse(path);
        return path;
    }

    /** How likely each source text and each target text stand in one bead. */
    float[][] linkProbabilities() {
        float[][] links = new float[sources][targets];
        for (int i = 0; i <= sources; i++) {
            for (int j = corridor.from(i); j < corridor.until(i); j++) {
                int from = corridor.index(i, j);
                for (int s = 0; s < SHAPES; s++) {
                    Shape shape = Shape.ALL[s];
                    if (shape.isMatch() && corridor.contains(i + shape.source(), j + shape.target())) {
                        float probability =
                                (float) likely(from, s, corridor.index(i + shape.source(), j + shape.target()));
                        if (probability > 1e-6) {
                            for (int k = 0; k < shape.source(); k++) {
                                for (int l = 0; l < shape.target(); l++) {
                                    links[i + k][j + l] += probability;
                                }
                            }
                        }
                    }
                }
            }
        }
        return links;
    }
}
