package dev.parallax.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What people said of the editions that are matched, the first word on each two.
 *
 * @param pairs those that they made
 * @param decided all that they said something of
 */
record Settled(List<StoryPair> pairs, Set<EditionPair> decided) {

    /** @param known of the editions that are matched */
    static Settled of(List<KnownPair> known) {
        List<StoryPair> pairs = new ArrayList<>();
        Set<EditionPair> decided = new HashSet<>();
        for (KnownPair pair : known) {
            boolean first = decided.add(new EditionPair(pair.source(), pair.target()));
            if (first && pair.same()) {
                pairs.add(StoryPair.settled(pair.source(), pair.target(), pair.origin()));
            }
        }
        return new Settled(pairs, decided);
    }
}
