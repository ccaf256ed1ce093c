package dev.parallax.story;

import dev.parallax.story.Candidates.Compared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pairs of near editions after some have come and gone: only new editions are compared, with those that are nearest to
 * them.
 */
final class NewCandidates {

    private final EditionProfiles profiles;
    private final List<KeptEdition> sources;
    private final List<KeptEdition> targets;

    /** @param sources and targets all that are there by now */
    NewCandidates(EditionProfiles profiles, List<KeptEdition> sources, List<KeptEdition> targets) {
        this.profiles = profiles;
        this.sources = sources;
        this.targets = targets;
    }

    /**
     * All pairs.
     *
     * @param earlier those of the earlier matching, which stay as they are
     */
    List<Compared> compare(List<Compared> earlier, EditionChanges changes) {
        List<Compared> fresh = fresh(changes);
        Set<Long> touched = new HashSet<>();
        Stream.concat(earlier.stream().filter(pair -> isGone(pair, changes)), fresh.stream())
                .forEach(pair -> touched.addAll(List.of(pair.source(), pair.target())));
        List<Compared> all = new ArrayList<>();
        List<Compared> rated = new ArrayList<>(fresh);
        for (Compared pair : earlier) {
            if (!isGone(pair, changes)) {
                boolean same = !touched.contains(pair.source()) && !touched.contains(pair.target());
                Compared copy = same ? pair : pair.copy();
                all.add(copy);
                if (!same) {
                    rated.add(copy);
                }
            }
        }
        all.addAll(fresh);
        Neighbours neighbours = new Neighbours(all);
        rated.forEach(pair -> neighbours.rate(pair, rival -> true));
        return all;
    }

    private static boolean isGone(Compared pair, EditionChanges changes) {
        return changes.gone().contains(pair.source()) || changes.gone().contains(pair.target());
    }

    private List<Compared> fresh(EditionChanges changes) {
        Nearness nearness =
                profiles.nearness(targets.stream().map(KeptEdition::keys).toList());
        Set<EditionPair> near = new LinkedHashSet<>();
        for (Edition edition : changes.sources()) {
            Profile source = profiles.source(edition.id());
            nearness.nearestTargets(source, profiles.translated(source))
                    .forEach(place -> near.add(
                            new EditionPair(edition.id(), targets.get(place).id())));
        }
        KeyIndex index = profiles.index(sources.stream().map(KeptEdition::keys).toList());
        KeyIndex translated =
                profiles.index(sources.stream().map(KeptEdition::translated).toList());
        for (Edition edition : changes.targets()) {
            nearness.nearestSources(profiles.target(edition.id()), index, translated)
                    .mapToObj(sources::get)
                    .filter(source -> isNear(source, edition, nearness))
                    .forEach(source -> near.add(new EditionPair(source.id(), edition.id())));
        }
        return compare(near);
    }

    /** As in a matching of all: it is the source's nearest that count. */
    private boolean isNear(KeptEdition source, Edition target, Nearness nearness) {
        return nearness.nearestTargets(source.keys(), source.translated())
                .anyMatch(place -> targets.get(place).id() == target.id());
    }

    private List<Compared> compare(Collection<EditionPair> near) {
        profiles.read(
                near.stream().map(EditionPair::source).toList(),
                near.stream().map(EditionPair::target).toList());
        Candidates candidates = new Candidates(profiles);
        return List.copyOf(near).parallelStream()
                .map(pair -> candidates.compared(profiles.source(pair.source()), profiles.target(pair.target())))
                .toList();
    }
}
