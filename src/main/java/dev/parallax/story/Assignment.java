package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the pairs among the candidates. */
final class Assignment {

    private final List<Candidate> candidates;
    private final List<KnownPair> known;

    Assignment(List<Candidate> candidates, List<KnownPair> known, Set<Long> sources, Set<Long> targets) {
        this.known = known.stream()
                .filter(pair -> sources.contains(pair.source()) && targets.contains(pair.target()))
                .toList();
        Set<List<Long>> decided = new HashSet<>();
        this.known.forEach(pair -> decided.add(List.of(pair.source(), pair.target())));
        this.candidates = candidates.stream()
                .filter(candidate -> !decided.contains(List.of(candidate.source(), candidate.target())))
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.probability())
                        .thenComparing(Candidate::source)
                        .thenComparing(Candidate::target))
                .toList();
    }

    List<StoryPair> pairs() {
        List<StoryPair> pairs = new ArrayList<>();
        Set<Long> takenSources = new HashSet<>();
        Set<Long> takenTargets = new HashSet<>();
        for (KnownPair pair : known) {
            if (pair.same()) {
                pairs.add(new StoryPair(pair.source(), pair.target(), 1, 1, List.of(pair.origin())));
                takenSources.add(pair.source());
                takenTargets.add(pair.target());
            }
        }
        Map<Long, List<Candidate>> bySource = new HashMap<>();
        Map<Long, List<Candidate>> byTarget = new HashMap<>();
        for (Candidate candidate : candidates) {
            bySource.computeIfAbsent(candidate.source(), id -> new ArrayList<>())
                    .add(candidate);
            byTarget.computeIfAbsent(candidate.target(), id -> new ArrayList<>())
                    .add(candidate);
        }
        for (Candidate candidate : candidates) {
            if (candidate.probability() >= StoryMatcher.CUT_OFF
                    && !takenSources.contains(candidate.source())
                    && !takenTargets.contains(candidate.target())) {
                takenSources.add(candidate.source());
                takenTargets.add(candidate.target());
                double other = Math.max(
                        bestOther(bySource.getOrDefault(candidate.source(), List.of()), candidate),
                        bestOther(byTarget.getOrDefault(candidate.target(), List.of()), candidate));
                pairs.add(new StoryPair(
                        candidate.source(),
                        candidate.target(),
                        candidate.probability(),
                        candidate.probability() - other,
                        candidate.evidence()));
            }
        }
        pairs.sort(Comparator.comparingLong(StoryPair::source).thenComparingLong(StoryPair::target));
        return pairs;
    }

    private static double bestOther(List<Candidate> ofOneEdition, Candidate chosen) {
        return ofOneEdition.stream()
                .filter(candidate -> candidate != chosen)
                .mapToDouble(Candidate::probability)
                .max()
                .orElse(0);
    }
}
