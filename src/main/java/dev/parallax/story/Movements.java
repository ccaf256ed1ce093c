package dev.parallax.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which editions have to be paired again: those with a candidate whose odds are others than before, to the percent. */
final class Movements {

    private static final int PERCENT = 100;

    private final Set<Long> editions = new HashSet<>();

    /** A candidate that is new, or is gone, moves its editions where it is worth a percent. */
    void add(List<Candidate> before, List<Candidate> now) {
        Map<EditionPair, Integer> then = percents(before);
        percents(now).forEach((pair, percent) -> {
            if (!Objects.equals(percent, then.remove(pair))) {
                add(pair);
            }
        });
        then.keySet().forEach(this::add);
    }

    /** What people say of two editions, and did not say before, or said and took back, moves both. */
    void addKnown(List<KnownPair> before, List<KnownPair> now) {
        Set<KnownPair> then = new HashSet<>(before);
        Set<KnownPair> changed = new HashSet<>(now);
        changed.removeAll(then);
        now.forEach(then::remove);
        changed.addAll(then);
        changed.forEach(pair -> add(new EditionPair(pair.source(), pair.target())));
    }

    private void add(EditionPair pair) {
        editions.add(pair.source());
        editions.add(pair.target());
    }

    private static Map<EditionPair, Integer> percents(List<Candidate> candidates) {
        Map<EditionPair, Integer> percents = new HashMap<>();
        for (Candidate candidate : candidates) {
            int percent = (int) Math.round(PERCENT * candidate.probability());
            if (percent > 0) {
                percents.put(candidate.ids(), percent);
            }
        }
        return percents;
    }

    /** Their ids. */
    Set<Long> editions() {
        return editions;
    }
}
