package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses the pairs of one matching among the candidates. */
final class Pairing {

    /** A story that has both its editions takes a further one at this probability. */
    private static final double JOINS = 0.9;

    private final LeftOver leftOver;
    private final Earlier earlier;
    private final List<Candidate> candidates;
    private final Rivals rivals;
    private final List<Paired> paired = new ArrayList<>();
    private final List<StoryPair> described = new ArrayList<>();
    private final Map<Long, List<Long>> targetsOf = new HashMap<>();
    private final Map<Long, List<Long>> sourcesOf = new HashMap<>();

    /**
     * @param candidates the likeliest first, without those of which people said something
     * @param earlier what need not be asked again
     */
    Pairing(List<Candidate> candidates, Rivals rivals, LeftOver leftOver, Earlier earlier) {
        this.candidates = candidates;
        this.rivals = rivals;
        this.leftOver = leftOver;
        this.earlier = earlier;
    }

    /**
     * Two that are a pair.
     *
     * @param joined whether one of them joined a story that had both its editions
     */
    record Paired(EditionPair ids, boolean joined) {}

    /**
     * The pairs in the order in which they were chosen.
     *
     * @param described those that are not as they were before, by source id, then target id
     */
    record Result(List<Paired> paired, List<StoryPair> described) {}

    private void add(Candidate candidate, boolean joined, boolean asBefore) {
        if (!asBefore) {
            described.add(rivals.pair(candidate));
        }
        add(new Paired(candidate.ids(), joined));
    }

    private void add(Paired pair) {
        long source = pair.ids().source();
        long target = pair.ids().target();
        paired.add(pair);
        targetsOf.computeIfAbsent(source, id -> new ArrayList<>()).add(target);
        sourcesOf.computeIfAbsent(target, id -> new ArrayList<>()).add(source);
    }

    /** @param known the pairs that people made */
    Result pairs(List<StoryPair> known) {
        for (StoryPair pair : known) {
            described.add(pair);
            add(new Paired(new EditionPair(pair.source(), pair.target()), false));
        }
        new Assignment(candidates.stream()
                        .filter(candidate -> candidate.logOdds() > 0
                                && !targetsOf.containsKey(candidate.source())
                                && !sourcesOf.containsKey(candidate.target()))
                        .toList())
                .chosen()
                .forEach(candidate -> add(candidate, false, earlier.isChosen(candidate)));
        candidates.stream().filter(this::isHalfLeftOver).toList().forEach(candidate -> {
            if (isHalfLeftOver(candidate)) {
                join(candidate);
            }
        });
        described.sort(Comparator.comparingLong(StoryPair::source).thenComparingLong(StoryPair::target));
        return new Result(paired, described);
    }

    private void join(Candidate candidate) {
        boolean isSourceLeft = !targetsOf.containsKey(candidate.source());
        long left = isSourceLeft ? candidate.source() : candidate.target();
        long partner = first(isSourceLeft ? sourcesOf.get(candidate.target()) : targetsOf.get(candidate.source()));
        if (earlier.knows(candidate, left, partner)) {
            if (earlier.isJoined(candidate)) {
                add(candidate, true, true);
            }
            return;
        }
        Candidate joined = candidate.with(joining(candidate, isSourceLeft, partner));
        if (joined.probability() >= JOINS) {
            add(joined, true, false);
        }
    }

    private static long first(@Nullable List<Long> partners) {
        return Objects.requireNonNull(partners, "One of the two has a partner").get(0);
    }

    /** Whether one of the two has a partner, and the other none. */
    private boolean isHalfLeftOver(Candidate candidate) {
        return targetsOf.containsKey(candidate.source()) != sourcesOf.containsKey(candidate.target());
    }

    /** Log-odds that the one of the two that is left over tells the story of the other and its partner. */
    private double joining(Candidate candidate, boolean isSourceLeft, long partner) {
        if (candidate.compared() != null
                && candidate.probability() < JOINS
                && candidate.with(leftOver.mostLogOdds(candidate.compared())).probability() < JOINS) {
            return Double.NEGATIVE_INFINITY; // most are, and to ask who is alike is dear
        }
        boolean alike = isSourceLeft
                ? leftOver.areSourcesAlike(candidate.source(), partner)
                : leftOver.areTargetsAlike(candidate.target(), partner);
        if (!alike) {
            return Double.NEGATIVE_INFINITY;
        }
        return candidate.compared() == null
                ? candidate.logOdds()
                : Math.max(candidate.logOdds(), leftOver.logOdds(candidate.compared()));
    }
}
