package dev.parallax.story;

import dev.parallax.story.Pairing.Paired;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an earlier matching found of editions for which nothing has moved since: their odds, and those of their rivals, are the
 * same to the percent.
 */
final class Earlier {

    private final Set<Long> moved;
    private final Set<EditionPair> chosen = new HashSet<>();
    private final Set<EditionPair> joined = new HashSet<>();
    private final Map<Long, Long> firstPartner = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    /** There was none. */
    Earlier() {
        this(List.of(), Set.of());
    }

    /**
     * @param paired its pairs, in the order in which they were chosen
     * @param moved the ids of editions of which it says nothing any more
     */
    Earlier(List<Paired> paired, Set<Long> moved) {
        this.moved = Set.copyOf(moved);
        for (Paired pair : paired) {
            EditionPair ids = pair.ids();
            firstPartner.putIfAbsent(ids.source(), ids.target());
            firstPartner.putIfAbsent(ids.target(), ids.source());
            if (pair.joined()) {
                joined.add(ids);
            } else {
                chosen.add(ids);
                taken.add(ids.source());
                taken.add(ids.target());
            }
        }
    }

    /** Whether the two are a pair already, and for the same reasons. */
    boolean isChosen(Candidate candidate) {
        return chosen.contains(candidate.ids()) && holds(candidate);
    }

    /**
     * Whether it was asked already if the two belong to one story.
     *
     * @param left the id of the one that is in no pair
     * @param partner the id of the edition with which the other is a pair
     */
    boolean knows(Candidate candidate, long left, long partner) {
        long other = left == candidate.source() ? candidate.target() : candidate.source();
        Long before = firstPartner.get(other);
        return before != null
                && before == partner
                && !taken.contains(left)
                && holds(candidate)
                && !moved.contains(partner);
    }

    /** Whether the one joined the other's story. */
    boolean isJoined(Candidate candidate) {
        return joined.contains(candidate.ids());
    }

    private boolean holds(Candidate candidate) {
        return !moved.contains(candidate.source()) && !moved.contains(candidate.target());
    }
}
