package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Where each of two editions has a fact of its own in the place of the other's: beside terms that answer each other stand
 * facts of one aspect that have no answer.
 */
final class Conflicts {

    /** What stands at most this many places before or after counts as beside. */
    private static final int BESIDE = 3;

    private final List<Conflict> all = new ArrayList<>();

    /** @param link the terms that answer each other, beside which the two stand */
    record Conflict(int source, int target, TermLinks.Link link, double weight) {}

    /** @param answered the target terms that something answers, in the original or its translation */
    Conflicts(Profile source, Profile target, TermLinks links, IntPredicate answered) {
        Map<Integer, Set<Integer>> here = factsBeside(source, links::hasSource, links::hasSource);
        Map<Integer, Set<Integer>> there = factsBeside(target, answered, links::hasTarget);
        List<Conflict> possible = new ArrayList<>();
        for (TermLinks.Link link : links.links()) {
            for (int one : here.getOrDefault(link.source(), Set.of())) {
                for (int other : there.getOrDefault(link.target(), Set.of())) {
                    if (source.aspect(one) == target.aspect(other)) {
                        double weight = Math.min(source.weight(one), target.weight(other));
                        possible.add(new Conflict(one, other, link, weight));
                    }
                }
            }
        }
        keepHeaviest(possible);
    }

    private void keepHeaviest(List<Conflict> possible) {
        possible.sort(Comparator.comparingDouble((Conflict conflict) -> -conflict.weight)
                .thenComparingInt(Conflict::source)
                .thenComparingInt(Conflict::target));
        Set<Integer> sources = new HashSet<>();
        Set<Integer> targets = new HashSet<>();
        for (Conflict conflict : possible) {
            if (!sources.contains(conflict.source) && !targets.contains(conflict.target)) {
                sources.add(conflict.source);
                targets.add(conflict.target);
                all.add(conflict);
            }
        }
    }

    /** The facts without an answer that stand beside each of the terms that are linked. */
    private static Map<Integer, Set<Integer>> factsBeside(Profile profile, IntPredicate answered, IntPredicate linked) {
        Map<Integer, Set<Integer>> beside = new HashMap<>();
        int[] sequence = profile.sequence();
        for (int at = 0; at < sequence.length; at++) {
            int term = sequence[at];
            if (term != Mentions.BREAK
                    && profile.aspect(term).isFact()
                    && profile.weight(term) > 0
                    && !answered.test(term)) {
                for (int i = Math.max(0, at - BESIDE); i < Math.min(sequence.length, at + BESIDE + 1); i++) {
                    if (sequence[i] != Mentions.BREAK && linked.test(sequence[i])) {
                        beside.computeIfAbsent(sequence[i], other -> new TreeSet<>())
                                .add(term);
                    }
                }
            }
        }
        return beside;
    }

    /** Heaviest first. */
    List<Conflict> all() {
        return all;
    }
}
