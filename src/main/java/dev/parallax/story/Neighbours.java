package dev.parallax.story;

import dev.parallax.story.Candidates.Compared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How near each edition is to its neighbours in the other language. */
final class Neighbours {

    /**
     * How many neighbours show how near an edition's neighbours usually are: more than a night has other articles about one
     * event, so that these don't count against each other.
     */
    private static final int USUAL = 8;

    private final Map<Long, List<Compared>> ofSource = new HashMap<>();
    private final Map<Long, List<Compared>> ofTarget = new HashMap<>();

    Neighbours(List<Compared> pairs) {
        List<Compared> nearestFirst = new ArrayList<>(pairs);
        nearestFirst.sort(Comparator.comparingDouble(pair -> -pair.cosine()));
        for (Compared pair : nearestFirst) {
            ofSource.computeIfAbsent(pair.source(), id -> new ArrayList<>()).add(pair);
            ofTarget.computeIfAbsent(pair.target(), id -> new ArrayList<>()).add(pair);
        }
    }

    /**
     * Sets how much nearer the two are to each other than to others.
     *
     * @param counts which others are rivals of this pair
     */
    void rate(Compared pair, Predicate<Compared> counts) {
        Predicate<Compared> rival = other -> other != pair && counts.test(other);
        List<Compared> sourceRivals = nearest(ofSource.get(pair.source()), rival);
        List<Compared> targetRivals = nearest(ofTarget.get(pair.target()), rival);
        double best = Math.max(best(sourceRivals), best(targetRivals));
        double usual = (mean(sourceRivals) + mean(targetRivals)) / 2;
        PairFeatures.setNearer(pair.features(), pair.cosine() - usual, pair.cosine() - best);
    }

    /** How near a source edition usually is to its neighbours. */
    double usualOfSource(long id) {
        return mean(nearest(ofSource.get(id), other -> true));
    }

    double usualOfTarget(long id) {
        return mean(nearest(ofTarget.get(id), other -> true));
    }

    private static List<Compared> nearest(@Nullable List<Compared> some, Predicate<Compared> which) {
        return some == null
                ? List.of()
                : some.stream().filter(which).limit(USUAL).toList();
    }

    private static double best(List<Compared> nearestFirst) {
        return nearestFirst.isEmpty() ? 0 : nearestFirst.get(0).cosine();
    }

    /** A missing neighbour counts as 0. */
    private static double mean(List<Compared> some) {
        return some.stream().mapToDouble(Compared::cosine).sum() / USUAL;
    }
}
