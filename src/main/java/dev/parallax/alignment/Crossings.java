package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what the running order cannot hold: texts left over on both sides that belong together, and 2-2 beads whose sides cross. */
final class Crossings {

    /** What a bead out of the running order costs beside what it says itself, in nats. */
    private static final double MOVE = 5;

    private final BeadCosts costs;

    Crossings(BeadCosts costs) {
        this.costs = costs;
    }

    /** The beads of a path through the lattice, with the moved ones put in. */
    List<Bead> find(List<Lattice.Edge> path) {
        List<Bead> beads = new ArrayList<>();
        List<Lattice.Edge> left = new ArrayList<>();
        for (Lattice.Edge edge : path) {
            if (!edge.shape().isMatch()) {
                left.add(edge);
            } else if (edge.shape().source() > 1
                    && edge.shape().source() == edge.shape().target()) {
                beads.addAll(crossed(edge));
            } else {
                beads.add(bead(BeadType.MATCH, edge));
            }
        }
        addMoved(left, beads);
        return beads;
    }

    /** A bead of as many texts on both sides or, where these cost less, its texts one by one in another order. */
    private List<Bead> crossed(Lattice.Edge edge) {
        Order best = null;
        for (int[] targets : Permutations.of(edge.shape().source())) {
            Order order = order(edge, targets);
            if (best == null || order.cost < best.cost) {
                best = order;
            }
        }
        double gain = best == null ? 0 : edge.cost() - best.cost;
        if (best == null || gain <= 0) {
            return List.of(bead(BeadType.MATCH, edge));
        }
        double probability = edge.probability() * likely(gain);
        List<Bead> beads = new ArrayList<>();
        for (int i = 0; i < best.targets.length; i++) {
            beads.add(new Bead(
                    best.stays[i] ? BeadType.MATCH : BeadType.MOVED,
                    List.of(edge.source() + i),
                    List.of(edge.target() + best.targets[i]),
                    best.costs[i],
                    probability));
        }
        return beads;
    }

    /**
     * The texts of a bead one by one.
     *
     * @param targets which target text answers each source text
     * @param costs of each
     * @param stays whether it keeps its place; the others have moved
     */
    private record Order(int[] targets, double[] costs, boolean[] stays, double cost) {}

    /** The most texts that are in order keep their places; of equally many, those that are surest together. */
    private Order order(Lattice.Edge edge, int[] targets) {
        double[] each = new double[targets.length];
        for (int i = 0; i < targets.length; i++) {
            each[i] = costs.cost(edge.source() + i, edge.target() + targets[i], Shape.ALL[0]);
        }
        int staying = 0;
        for (int some = 1; some < 1 << targets.length; some++) {
            boolean more = Integer.bitCount(some) > Integer.bitCount(staying);
            boolean surer = Integer.bitCount(some) == Integer.bitCount(staying) && sum(each, some) < sum(each, staying);
            if ((more || surer) && isAscending(targets, some)) {
                staying = some;
            }
        }
        boolean[] stays = new boolean[targets.length];
        for (int i = 0; i < targets.length; i++) {
            stays[i] = (staying >> i & 1) == 1;
        }
        int moved = targets.length - Integer.bitCount(staying);
        return new Order(targets, each, stays, sum(each, (1 << targets.length) - 1) + MOVE * moved);
    }

    private static double sum(double[] values, int some) {
        return IntStream.range(0, values.length)
                .filter(i -> (some >> i & 1) == 1)
                .mapToDouble(i -> values[i])
                .sum();
    }

    private static boolean isAscending(int[] targets, int some) {
        int last = -1;
        for (int i = 0; i < targets.length; i++) {
            if ((some >> i & 1) == 1) {
                if (targets[i] < last) {
                    return false;
                }
                last = targets[i];
            }
        }
        return true;
    }

    /** Joins the texts left over on both sides, the surest first; of equals, the first in the source, then in the target. */
    private void addMoved(List<Lattice.Edge> left, List<Bead> beads) {
        LeftOver sources = LeftOver.sources(left);
        LeftOver targets = LeftOver.targets(left);
        for (Candidate candidate : candidates(sources, targets)) {
            Shape shape = candidate.shape;
            if (sources.isFree(candidate.source, shape.source()) && targets.isFree(candidate.target, shape.target())) {
                sources.take(candidate.source, shape.source());
                targets.take(candidate.target, shape.target());
                addMoved(sources.text(candidate.source), targets.text(candidate.target), candidate, beads);
            }
        }
        sources.free().forEach(edge -> beads.add(bead(BeadType.OMISSION, edge)));
        targets.free().forEach(edge -> beads.add(bead(BeadType.ADDITION, edge)));
    }

    private List<Candidate> candidates(LeftOver sources, LeftOver targets) {
        List<Candidate> candidates = new ArrayList<>();
        for (Shape shape : Shape.ALL) {
            if (!shape.isMatch()) {
                continue;
            }
            int[] targetRuns = targets.runs(shape.target());
            for (int i : sources.runs(shape.source())) {
                for (int j : targetRuns) {
                    double cost = movedCost(sources.text(i), targets.text(j), shape);
                    double alone = sources.cost(i, shape.source()) + targets.cost(j, shape.target());
                    if (alone > cost) {
                        candidates.add(new Candidate(i, j, shape, cost, alone - cost));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.gain)
                .thenComparing(Candidate::source)
                .thenComparing(Candidate::target));
        return candidates;
    }

    /** As one bead or, where that costs less, text by text. */
    private double movedCost(int source, int target, Shape shape) {
        return Math.min(costs.cost(source, target, shape), singly(source, target, shape)) + MOVE;
    }

    /** A block that moved as a whole is taken apart where its texts answer each other one by one. */
    private void addMoved(int source, int target, Candidate candidate, List<Bead> beads) {
        Shape shape = candidate.shape;
        boolean apart = shape.source() > 1 && singly(source, target, shape) + MOVE <= candidate.cost;
        int length = apart ? 1 : shape.source();
        for (int i = 0; i < (apart ? shape.source() : 1); i++) {
            double cost = apart ? costs.cost(source + i, target + i, Shape.ALL[0]) : candidate.cost;
            beads.add(new Bead(
                    BeadType.MOVED,
                    range(source + i, length),
                    range(target + i, apart ? 1 : shape.target()),
                    cost,
                    likely(candidate.gain)));
        }
    }

    /** What the texts of a block cost one by one. */
    private double singly(int source, int target, Shape shape) {
        return shape.source() != shape.target()
                ? Double.POSITIVE_INFINITY
                : IntStream.range(0, shape.source())
                        .mapToDouble(i -> costs.cost(source + i, target + i, Shape.ALL[0]))
                        .sum();
    }

    private static double likely(double gain) {
        return 1 / (1 + Math.exp(-gain));
    }

    private static Bead bead(BeadType type, Lattice.Edge edge) {
        return new Bead(
                type,
                range(edge.source(), edge.shape().source()),
                range(edge.target(), edge.shape().target()),
                edge.cost(),
                edge.probability());
    }

    private static List<Integer> range(int from, int length) {
        return IntStream.range(from, from + length).boxed().toList();
    }

    /**
     * Texts that may have moved.
     *
     * @param source the place of the first among those left over
     * @param target likewise
     * @param gain what they cost less than alone
     */
    private record Candidate(int source, int target, Shape shape, double cost, double gain) {}
}
