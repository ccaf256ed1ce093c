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
            } else if (edge.shape().source() == 2 && edge.shape().target() == 2) {
                beads.addAll(crossed(edge));
            } else {
                beads.add(bead(BeadType.MATCH, edge));
            }
        }
        addMoved(left, beads);
        return beads;
    }

    /** A 2-2 bead, or two 1-1 beads that cross where these cost less. */
    private List<Bead> crossed(Lattice.Edge edge) {
        Shape single = Shape.ALL[0];
        double down = costs.cost(edge.source() + 1, edge.target(), single);
        double up = costs.cost(edge.source(), edge.target() + 1, single);
        double gain = edge.cost() - (down + up + MOVE);
        if (gain <= 0) {
            return List.of(bead(BeadType.MATCH, edge));
        }
        double probability = edge.probability() * likely(gain);
        // The surer of the two keeps its place, the other has moved; of equals, the one that the source has first keeps
        // it.
        boolean upStays = up <= down;
        return List.of(
                new Bead(
                        upStays ? BeadType.MATCH : BeadType.MOVED,
                        List.of(edge.source()),
                        List.of(edge.target() + 1),
                        up,
                        probability),
                new Bead(
                        upStays ? BeadType.MOVED : BeadType.MATCH,
                        List.of(edge.source() + 1),
                        List.of(edge.target()),
                        down,
                        probability));
    }

    /** Joins the texts left over on both sides, the surest first; of equals, the first in the source, then in the target. */
    private void addMoved(List<Lattice.Edge> left, List<Bead> beads) {
        List<Lattice.Edge> sources =
                left.stream().filter(edge -> edge.shape().source() == 1).toList();
        List<Lattice.Edge> targets =
                left.stream().filter(edge -> edge.shape().target() == 1).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Shape shape : Shape.ALL) {
            for (int i = 0; shape.isMatch() && i + shape.source() <= sources.size(); i++) {
                for (int j = 0; j + shape.target() <= targets.size(); j++) {
                    if (isRun(sources, i, shape.source(), true) && isRun(targets, j, shape.target(), false)) {
                        double cost = costs.cost(
                                        sources.get(i).source(), targets.get(j).target(), shape)
                                + MOVE;
                        double alone = cost(sources, i, shape.source()) + cost(targets, j, shape.target());
                        if (alone > cost) {
                            candidates.add(new Candidate(i, j, shape, cost, alone - cost));
                        }
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.gain)
                .thenComparing(Candidate::source)
                .thenComparing(Candidate::target));
        boolean[] sourceTaken = new boolean[sources.size()];
        boolean[] targetTaken = new boolean[targets.size()];
        for (Candidate candidate : candidates) {
            if (isFree(sourceTaken, candidate.source, candidate.shape.source())
                    && isFree(targetTaken, candidate.target, candidate.shape.target())) {
                take(sourceTaken, candidate.source, candidate.shape.source());
                take(targetTaken, candidate.target, candidate.shape.target());
                beads.add(new Bead(
                        BeadType.MOVED,
                        range(sources.get(candidate.source).source(), candidate.shape.source()),
                        range(targets.get(candidate.target).target(), candidate.shape.target()),
                        candidate.cost,
                        likely(candidate.gain)));
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            if (!sourceTaken[i]) {
                beads.add(bead(BeadType.OMISSION, sources.get(i)));
            }
        }
        for (int j = 0; j < targets.size(); j++) {
            if (!targetTaken[j]) {
                beads.add(bead(BeadType.ADDITION, targets.get(j)));
            }
        }
    }

    private static boolean isRun(List<Lattice.Edge> edges, int from, int length, boolean source) {
        Lattice.Edge first = edges.get(from);
        Lattice.Edge last = edges.get(from + length - 1);
        return (source ? last.source() - first.source() : last.target() - first.target()) == length - 1;
    }

    private static double cost(List<Lattice.Edge> edges, int from, int length) {
        return edges.subList(from, from + length).stream()
                .mapToDouble(Lattice.Edge::cost)
                .sum();
    }

    private static boolean isFree(boolean[] taken, int from, int length) {
        return IntStream.range(from, from + length).noneMatch(i -> taken[i]);
    }

    private static void take(boolean[] taken, int from, int length) {
        java.util.Arrays.fill(taken, from, from + length, true);
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

    private record Candidate(int source, int target, Shape shape, double cost, double gain) {}
}
