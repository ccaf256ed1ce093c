package dev.parallax.story;

import dev.parallax.story.Candidates.Compared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pairs of near editions after some have come and gone: only new editions are compared, with those that are nearest to
 * them. An edition that stands in the place of a gone one is not compared again with those that the other was far from.
 */
final class NewCandidates {

    /** Two editions that are less likely to tell one story are far from each other. */
    private static final double FAR = 0.001;

    private final EditionProfiles profiles;
    private final Sides before;
    private final List<KeptEdition> sources;
    private final List<KeptEdition> targets;
    private final EditionChanges changes;
    private final List<Edition> gone;

    /**
     * @param now all that are there by now
     * @param gone those that are there no longer, as far as their texts are to be had
     */
    NewCandidates(EditionProfiles profiles, Sides before, Sides now, EditionChanges changes, List<Edition> gone) {
        this.profiles = profiles;
        this.before = before;
        this.sources = now.sources();
        this.targets = now.targets();
        this.changes = changes;
        this.gone = gone;
    }

    /**
     * All pairs.
     *
     * @param earlier those of the earlier matching, which stay as they are
     * @param candidates what was made of them
     */
    List<Compared> compare(List<Compared> earlier, List<Candidate> candidates) {
        List<Compared> fresh = fresh(candidates);
        Set<Long> touched = new HashSet<>();
        Stream.concat(earlier.stream().filter(pair -> isGone(pair)), fresh.stream())
                .forEach(pair -> touched.addAll(List.of(pair.source(), pair.target())));
        List<Compared> all = new ArrayList<>();
        List<Compared> rated = new ArrayList<>(fresh);
        for (Compared pair : earlier) {
            if (!isGone(pair)) {
                boolean same = !touched.contains(pair.source()) && !touched.contains(pair.target());
                Compared copy = same ? pair : pair.as(pair.ids());
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

    private boolean isGone(Compared pair) {
        return changes.gone().contains(pair.source()) || changes.gone().contains(pair.target());
    }

    private List<Compared> fresh(List<Candidate> candidates) {
        Nearness nearness =
                profiles.nearness(targets.stream().map(KeptEdition::keys).toList());
        Map<EditionPair, Compared> far = far(candidates, successors(nearness));
        Set<EditionPair> near = new LinkedHashSet<>();
        for (Edition edition : changes.sources()) {
            Profile source = profiles.source(edition.id());
            nearness.nearestTargets(source, profiles.translated(source))
                    .mapToObj(place ->
                            new EditionPair(edition.id(), targets.get(place).id()))
                    .filter(pair -> !far.containsKey(pair))
                    .forEach(near::add);
        }
        KeyIndex index = profiles.index(sources.stream().map(KeptEdition::keys).toList());
        KeyIndex translated =
                profiles.index(sources.stream().map(KeptEdition::translated).toList());
        for (Edition edition : changes.targets()) {
            nearness.nearestSources(profiles.target(edition.id()), index, translated)
                    .mapToObj(sources::get)
                    .filter(source -> !far.containsKey(new EditionPair(source.id(), edition.id())))
                    .filter(source -> isNear(source, edition, nearness))
                    .forEach(source -> near.add(new EditionPair(source.id(), edition.id())));
        }
        return Stream.concat(far.values().stream(), compare(near).stream()).toList();
    }

    private Successors successors(Nearness nearness) {
        Successors successors = new Successors(
                changes.gone(),
                Stream.of(gone, changes.sources(), changes.targets())
                        .flatMap(List::stream)
                        .toList());
        successors.add(changes.goneAmong(before.sources()), telling(sources, changes.sources(), nearness));
        successors.add(changes.goneAmong(before.targets()), telling(targets, changes.targets(), nearness));
        return successors;
    }

    /** Of these editions what is kept, as of those that are gone. */
    private static List<KeptEdition> telling(List<KeptEdition> all, List<Edition> some, Nearness nearness) {
        Set<Long> ids = some.stream().map(Edition::id).collect(Collectors.toSet());
        return all.stream()
                .filter(edition -> ids.contains(edition.id()))
                .map(edition -> edition.telling(nearness))
                .toList();
    }

    /** The pairs in whose place the gone were far from each other, by their ids. */
    private Map<EditionPair, Compared> far(List<Candidate> candidates, Successors successors) {
        Map<EditionPair, Compared> far = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Compared pair = candidate.compared();
            if (pair != null && isGone(pair) && candidate.probability() < FAR) {
                EditionPair now = successors.of(pair.ids());
                if (now != null) {
                    far.put(now, pair.as(now));
                }
            }
        }
        return far;
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
