package dev.parallax.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Which editions in one language tell the same, as far as it was asked. For use by one thread. */
final class Likenesses {

    private final Map<Two, Boolean> known = new HashMap<>();

    /** Two editions by their ids, in the order in which they were compared. */
    record Two(long one, long other) {}

    Likenesses() {}

    /** Goes on from what was asked before, but for these editions. */
    Likenesses(Map<Two, Boolean> before, Collection<Long> without) {
        before.forEach((two, alike) -> {
            if (!without.contains(two.one) && !without.contains(two.other)) {
                known.put(two, alike);
            }
        });
    }

    boolean areAlike(long one, long other, BooleanSupplier ask) {
        Two two = new Two(one, other);
        Boolean before = known.get(two);
        if (before == null) {
            before = ask.getAsBoolean();
            known.put(two, before);
        }
        return before;
    }

    Map<Two, Boolean> all() {
        return Map.copyOf(known);
    }
}
