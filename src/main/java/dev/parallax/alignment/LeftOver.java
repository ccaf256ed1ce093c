package dev.parallax.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of one side for which the running order has no partner, until they are taken. */
final class LeftOver {

    private final List<Lattice.Edge> edges;
    private final ToIntFunction<Lattice.Edge> text;
    private final boolean[] taken;

    private LeftOver(List<Lattice.Edge> edges, ToIntFunction<Lattice.Edge> text) {
        this.edges = edges;
        this.text = text;
        this.taken = new boolean[edges.size()];
    }

    static LeftOver sources(List<Lattice.Edge> nulls) {
        return new LeftOver(
                nulls.stream().filter(edge -> edge.shape().source() == 1).toList(), Lattice.Edge::source);
    }

    static LeftOver targets(List<Lattice.Edge> nulls) {
        return new LeftOver(
                nulls.stream().filter(edge -> edge.shape().target() == 1).toList(), Lattice.Edge::target);
    }

    /** The number of the text at a place. */
    int text(int at) {
        return text.applyAsInt(edges.get(at));
    }

    /** The places at which so many texts begin that follow each other in the article. */
    int[] runs(int length) {
        return IntStream.rangeClosed(0, edges.size() - length)
                .filter(at -> text(at + length - 1) - text(at) == length - 1)
                .toArray();
    }

    /** What the texts cost alone. */
    double cost(int from, int length) {
        return edges.subList(from, from + length).stream()
                .mapToDouble(Lattice.Edge::cost)
                .sum();
    }

    boolean isFree(int from, int length) {
        return IntStream.range(from, from + length).noneMatch(at -> taken[at]);
    }

    void take(int from, int length) {
        Arrays.fill(taken, from, from + length, true);
    }

    Stream<Lattice.Edge> free() {
        return IntStream.range(0, taken.length).filter(at -> !taken[at]).mapToObj(edges::get);
    }
}
