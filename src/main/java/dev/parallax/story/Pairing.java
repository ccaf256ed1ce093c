package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the pairs of one matching among the candidates. */
final class Pairing {

    /** A story that has both its editions takes a further one at this probability. */
    private static final double JOINS = 0.9;

    private final EditionProfiles profiles;
    private final LeftOver leftOver;
    private final List<Candidate> candidates;
    private final Rivals rivals;
    private final List<StoryPair> pairs = new ArrayList<>();
    private final Map<Long, List<Long>> targetsOf = new HashMap<>();
    private final Map<Long, List<Long>> sourcesOf = new HashMap<>();

    /** @param candidates the likeliest first */
    Pairing(
            EditionProfiles profiles,
            PairModel model,
            List<Candidate> candidates,
            EditionLinks links,
            LeftOver leftOver,
            List<KnownPair> known) {
        this.profiles = profiles;
        this.leftOver = leftOver;
        Set<List<Long>> decided = settle(known);
        this.candidates = candidates.stream()
                .filter(candidate -> !decided.contains(List.of(candidate.source(), candidate.target())))
                .toList();
        rivals = new Rivals(this.candidates, model, profiles, links);
    }

    /** Takes the pairs that people made; gives all that they said something of. */
    private Set<List<Long>> settle(List<KnownPair> known) {
        Set<List<Long>> decided = new HashSet<>();
        for (KnownPair pair : known) {
            if (profiles.hasSource(pair.source()) && profiles.hasTarget(pair.target())) {
                boolean first = decided.add(List.of(pair.source(), pair.target()));
                if (first && pair.same()) {
                    add(StoryPair.settled(pair.source(), pair.target(), pair.origin()));
                }
            }
        }
        return decided;
    }

    private void add(StoryPair pair) {
        pairs.add(pair);
        targetsOf.computeIfAbsent(pair.source(), id -> new ArrayList<>()).add(pair.target());
        sourcesOf.computeIfAbsent(pair.target(), id -> new ArrayList<>()).add(pair.source());
    }

    List<StoryPair> pairs() {
        new Assignment(candidates.stream()
                        .filter(candidate -> candidate.logOdds() > 0
                                && !targetsOf.containsKey(candidate.source())
                                && !sourcesOf.containsKey(candidate.target()))
                        .toList())
                .chosen()
                .forEach(candidate -> add(rivals.pair(candidate)));
        candidates.stream().filter(this::isHalfLeftOver).toList().forEach(candidate -> {
            if (isHalfLeftOver(candidate)) {
                Candidate joined = candidate.with(joining(candidate));
                if (joined.probability() >= JOINS) {
                    add(rivals.pair(joined));
                }
            }
        });
        pairs.sort(Comparator.comparingLong(StoryPair::source).thenComparingLong(StoryPair::target));
        return pairs;
    }

    /** Whether one of the two has a partner, and the other none. */
    private boolean isHalfLeftOver(Candidate candidate) {
        return targetsOf.containsKey(candidate.source()) != sourcesOf.containsKey(candidate.target());
    }

    /** Log-odds that the one of the two that is left over tells the story of the other and its partner. */
    private double joining(Candidate candidate) {
        if (candidate.compared() != null
                && candidate.probability() < JOINS
                && candidate.with(leftOver.mostLogOdds(candidate.compared())).probability() < JOINS) {
            return Double.NEGATIVE_INFINITY; // most are, and to ask who is alike is dear
        }
        List<Long> otherSources = sourcesOf.getOrDefault(candidate.target(), List.of());
        List<Long> otherTargets = targetsOf.getOrDefault(candidate.source(), List.of());
        boolean alike = otherTargets.isEmpty()
                ? leftOver.areSourcesAlike(candidate.source(), otherSources.get(0))
                : leftOver.areTargetsAlike(candidate.target(), otherTargets.get(0));
        if (!alike) {
            return Double.NEGATIVE_INFINITY;
        }
        return candidate.compared() == null
                ? candidate.logOdds()
                : Math.max(candidate.logOdds(), leftOver.logOdds(candidate.compared()));
    }
}
