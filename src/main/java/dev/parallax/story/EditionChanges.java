package dev.parallax.story;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What has come and gone since an earlier matching.
 *
 * @param sources new editions in the source language
 * @param targets new editions in the comparison language
 * @param gone the ids of editions that are there no longer, on either side
 * @param texts gives editions of the earlier matching by their ids; a matching asks for few of them
 */
public record EditionChanges(
        List<Edition> sources, List<Edition> targets, Set<Long> gone, Function<Collection<Long>, List<Edition>> texts) {

    public EditionChanges {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        gone = Set.copyOf(gone);
    }

    /** Those that are there no longer. */
    List<KeptEdition> goneAmong(List<KeptEdition> editions) {
        return editions.stream().filter(edition -> gone.contains(edition.id())).toList();
    }
}
