package dev.parallax.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * New editions that stand in the place of gone ones, as a revision does in which little was changed: their files have one name,
 * they say that they were published at the same time, and what the one was far from, the other is far from.
 */
final class Successors {

    /** From this cosine on an edition may stand in another's place. */
    private static final double LIKE = 0.9;

    private final Collection<Long> gone;
    private final Map<Long, Edition> editions = new HashMap<>();
    private final Map<Long, Long> ofGone = new HashMap<>();

    /**
     * @param gone the ids of editions of both sides that are there no longer
     * @param editions the gone and the new ones; a gone one whose text is not to be had any more has no successor
     */
    Successors(Collection<Long> gone, Collection<Edition> editions) {
        this.gone = gone;
        editions.forEach(edition -> this.editions.put(edition.id(), edition));
    }

    /** Looks for the successors of one side. */
    void add(List<KeptEdition> before, List<KeptEdition> fresh) {
        for (KeptEdition edition : fresh) {
            KeptEdition likest = null;
            double most = LIKE;
            for (KeptEdition other : before) {
                double cosine = mayFollow(other, edition) ? cosine(edition.keys(), other.keys()) : 0;
                if (cosine >= most) {
                    likest = other;
                    most = cosine;
                }
            }
            if (likest != null) {
                ofGone.put(likest.id(), edition.id());
            }
        }
    }

    private boolean mayFollow(KeptEdition before, KeptEdition fresh) {
        Edition one = editions.get(before.id());
        Edition other = editions.get(fresh.id());
        return one != null
                && other != null
                && before.card().name().equals(fresh.card().name())
                && Objects.equals(one.published(), other.published())
                && !ofGone.containsKey(before.id());
    }

    /** The pair that stands in the place of another; null when one of the two is gone without a successor. */
    @Nullable
    EditionPair of(EditionPair pair) {
        Long source = of(pair.source());
        Long target = of(pair.target());
        return source == null || target == null ? null : new EditionPair(source, target);
    }

    private @Nullable Long of(long id) {
        return gone.contains(id) ? ofGone.get(id) : Long.valueOf(id);
    }

    private static double cosine(Keyed one, Keyed other) {
        return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
    }

    /** Of keys that come more than once each time counts with each. */
    private static double product(Keyed one, Keyed other) {
        double sum = 0;
        int from = 0;
        for (int entry = 0; entry < one.entries(); entry++) {
            while (from < other.entries() && other.key(from) < one.key(entry)) {
                from++;
            }
            for (int same = from; same < other.entries() && other.key(same) == one.key(entry); same++) {
                sum += one.share(entry) * other.share(same);
            }
        }
        return sum;
    }
}
