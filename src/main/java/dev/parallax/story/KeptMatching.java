package dev.parallax.story;

import dev.parallax.story.Candidates.Compared;
import dev.parallax.story.Likenesses.Two;
import dev.parallax.story.Pairing.Paired;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a matching leaves for the next, so that it need not read the same editions again: how near they are to each other, what
 * they mention in all, and which were paired. Some kilobytes for each edition. Immutable.
 */
public final class KeptMatching {

    private final EditionGroup group;
    private final List<KeptEdition> sources;
    private final List<KeptEdition> targets;
    private final MentionCounts counts;
    private final List<Compared> compared;
    private final List<KnownPair> known;
    private final List<Paired> paired;
    private final Map<Two, Boolean> sourcesAlike;
    private final Map<Two, Boolean> targetsAlike;
    private final int added;

    /**
     * @param compared pairs of near editions
     * @param paired the pairs in the order in which they were chosen
     * @param sourcesAlike and targetsAlike which of them tell the same, as far as it was asked
     * @param added how many editions have come since all were matched anew
     */
    KeptMatching(
            EditionGroup group,
            MentionCounts counts,
            List<KeptEdition> sources,
            List<KeptEdition> targets,
            List<Compared> compared,
            List<KnownPair> known,
            List<Paired> paired,
            Map<Two, Boolean> sourcesAlike,
            Map<Two, Boolean> targetsAlike,
            int added) {
        this.group = group;
        this.sources = List.copyOf(sources);
        this.targets = List.copyOf(targets);
        this.counts = counts;
        this.compared = List.copyOf(compared);
        this.known = List.copyOf(known);
        this.paired = List.copyOf(paired);
        this.sourcesAlike = Map.copyOf(sourcesAlike);
        this.targetsAlike = Map.copyOf(targetsAlike);
        this.added = added;
    }

    /** The ids of all editions, on both sides. */
    public Set<Long> editions() {
        Set<Long> ids = new HashSet<>();
        Stream.concat(sources.stream(), targets.stream()).forEach(edition -> ids.add(edition.id()));
        return ids;
    }

    /** The pairs that were found. */
    public Set<EditionPair> pairs() {
        return paired.stream().map(Paired::ids).collect(Collectors.toUnmodifiableSet());
    }

    /** How many editions have come since all were matched anew. */
    public int added() {
        return added;
    }

    /** Writes all of it; {@link #read} reads it. */
    public void write(DataOutput out) throws IOException {
        KeptForm.write(this, out);
    }

    /** @throws IOException also when it is something else than {@link #write} writes */
    public static KeptMatching read(DataInput in) throws IOException {
        return KeptForm.read(in);
    }

    EditionGroup group() {
        return group;
    }

    List<KeptEdition> sources() {
        return sources;
    }

    List<KeptEdition> targets() {
        return targets;
    }

    /** To be copied before more is added. */
    MentionCounts counts() {
        return counts;
    }

    List<Compared> compared() {
        return compared;
    }

    List<KnownPair> known() {
        return known;
    }

    List<Paired> paired() {
        return paired;
    }

    Map<Two, Boolean> sourcesAlike() {
        return sourcesAlike;
    }

    Map<Two, Boolean> targetsAlike() {
        return targetsAlike;
    }
}
