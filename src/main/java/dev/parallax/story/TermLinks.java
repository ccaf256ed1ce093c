package dev.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Which terms of two profiles answer each other: each term one at most, the heaviest first. */
final class TermLinks {

    private static final int NONE = -1;

    private final ToDoubleBiFunction<String, String> names;
    private final int[] targetOf;
    private final int[] sourceOf;
    private final List<Link> links = new ArrayList<>();
    private final double cosine;

    /** @param weight the product of the two terms' weights and of how surely they are the same */
    record Link(int source, int target, double weight) {

        /** A plain method: a night compares many millions of links. */
        private static int heaviestFirst(Link one, Link other) {
            int order = Double.compare(other.weight, one.weight);
            if (order == 0) {
                order = Integer.compare(one.source, other.source);
            }
            return order != 0 ? order : Integer.compare(one.target, other.target);
        }
    }

    /** @param names how surely two names are the same, the source's first */
    TermLinks(Profile source, Profile target, ToDoubleBiFunction<String, String> names) {
        this.names = names;
        targetOf = new int[source.size()];
        sourceOf = new int[target.size()];
        Arrays.fill(targetOf, NONE);
        Arrays.fill(sourceOf, NONE);
        List<Link> possible = possible(source, target);
        possible.sort(Link::heaviestFirst);
        double sum = 0;
        for (Link link : possible) {
            if (targetOf[link.source] == NONE && sourceOf[link.target] == NONE) {
                targetOf[link.source] = link.target;
                sourceOf[link.target] = link.source;
                links.add(link);
                sum += link.weight;
            }
        }
        cosine = sum / (source.norm() * target.norm());
    }

    private List<Link> possible(Profile source, Profile target) {
        List<Link> possible = new ArrayList<>();
        int here = 0;
        int there = 0;
        while (here < source.entries() && there < target.entries()) {
            int order = Integer.compare(source.key(here), target.key(there));
            if (order < 0) {
                here++;
            } else if (order > 0) {
                there++;
            } else {
                for (int i = there; i < target.entries() && target.key(i) == source.key(here); i++) {
                    add(source, here, target, i, possible);
                }
                here++;
            }
        }
        return possible;
    }

    private void add(Profile source, int here, Profile target, int there, List<Link> possible) {
        int one = source.term(here);
        int other = target.term(there);
        double strength = source.strength(here) == 0
                ? names.applyAsDouble(source.text(one), target.text(other))
                : source.strength(here) * target.strength(there);
        if (strength > 0) {
            possible.add(new Link(one, other, strength * source.weight(one) * target.weight(other)));
        }
    }

    /** Of the angle between the weighted terms, 0 to about 1. */
    double cosine() {
        return cosine;
    }

    /** Heaviest first. */
    List<Link> links() {
        return links;
    }

    boolean hasSource(int term) {
        return targetOf[term] != NONE;
    }

    boolean hasTarget(int term) {
        return sourceOf[term] != NONE;
    }
}
