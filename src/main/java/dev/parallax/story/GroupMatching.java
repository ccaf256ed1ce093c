package dev.parallax.story;

import dev.parallax.story.Candidates.Compared;
import dev.parallax.story.Pairing.Paired;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A matching of editions that are read alike. For use by one thread. */
final class GroupMatching {

    private final Means means;
    private final EditionProfiles profiles;
    private final Sides sides;
    private final Judged judged;
    private final Known known;
    private final Pairing.Result result;

    private GroupMatching(Means means, EditionProfiles profiles, Sides sides, Judged judged, Known known) {
        this.means = means;
        this.profiles = profiles;
        this.sides = sides;
        this.judged = judged;
        this.known = known;
        this.result = new Pairing(
                        judged.candidates,
                        new Rivals(judged.candidates, means.model, profiles, judged.cards.links()),
                        new LeftOver(
                                profiles, means.model, new Neighbours(judged.compared), known.sources, known.targets),
                        known.earlier)
                .pairs(judged.settled.pairs());
    }

    /** How editions are read and judged. */
    record Means(EditionGroup group, EditionReadings readings, PairModel model) {}

    /**
     * What is known of the pairs before any is chosen.
     *
     * @param known what people said of these editions
     */
    private record Judged(
            EditionCards cards,
            List<Compared> compared,
            List<KnownPair> known,
            Settled settled,
            List<Candidate> candidates) {

        static Judged of(EditionCards cards, List<Compared> compared, List<KnownPair> known, PairModel model) {
            List<KnownPair> here = cards.knownOf(known);
            Settled settled = Settled.of(here);
            return new Judged(cards, compared, here, settled, cards.candidates(compared, model, settled));
        }
    }

    /**
     * What need not be asked again.
     *
     * @param sources and targets which of them are alike
     * @param added how many editions have come since all were matched anew
     */
    private record Known(Earlier earlier, Likenesses sources, Likenesses targets, int added) {

        /** Nothing. */
        Known() {
            this(new Earlier(), new Likenesses(), new Likenesses(), 0);
        }
    }

    /** Of all editions. */
    static GroupMatching anew(Means means, List<Edition> sources, List<Edition> targets, List<KnownPair> known) {
        EditionProfiles profiles = new EditionProfiles(sources, targets, means.readings);
        Sides sides = new Sides(profiles.keptSources(sources), profiles.keptTargets(targets));
        Judged judged = Judged.of(sides.cards(), new Candidates(profiles).compare(), known, means.model);
        return new GroupMatching(means, profiles, sides, judged, new Known());
    }

    /** Of what an earlier matching kept, and what has changed since. */
    static GroupMatching on(Means means, KeptMatching earlier, EditionChanges changes, List<KnownPair> known) {
        EditionProfiles profiles =
                new EditionProfiles(means.readings, earlier.counts().copy(), changes.texts());
        Sides before = new Sides(earlier.sources(), earlier.targets());
        List<Edition> goneSources = changes.texts().apply(ids(changes.goneAmong(before.sources())));
        List<Edition> goneTargets = changes.texts().apply(ids(changes.goneAmong(before.targets())));
        profiles.remove(goneSources, goneTargets);
        profiles.add(changes.sources(), changes.targets());
        Sides sides = new Sides(
                after(before.sources(), changes, profiles.keptSources(changes.sources())),
                after(before.targets(), changes, profiles.keptTargets(changes.targets())));
        Judged then = Judged.of(before.cards(), earlier.compared(), earlier.known(), means.model);
        List<Edition> gone =
                Stream.concat(goneSources.stream(), goneTargets.stream()).toList();
        List<Compared> compared =
                new NewCandidates(profiles, before, sides, changes, gone).compare(earlier.compared(), then.candidates);
        Judged now = Judged.of(sides.cards(), compared, known, means.model);
        Movements movements = new Movements();
        movements.add(then.candidates, now.candidates);
        movements.addKnown(then.known, now.known);
        Known asBefore = new Known(
                new Earlier(earlier.paired(), movements.editions()),
                new Likenesses(earlier.sourcesAlike(), changes.gone()),
                new Likenesses(earlier.targetsAlike(), changes.gone()),
                earlier.added() + changes.sources().size() + changes.targets().size());
        return new GroupMatching(means, profiles, sides, now, asBefore);
    }

    private static List<Long> ids(List<KeptEdition> editions) {
        return editions.stream().map(KeptEdition::id).toList();
    }

    private static List<KeptEdition> after(List<KeptEdition> before, EditionChanges changes, List<KeptEdition> fresh) {
        return Stream.concat(before.stream().filter(edition -> !changes.gone().contains(edition.id())), fresh.stream())
                .sorted(Comparator.comparingLong(KeptEdition::id))
                .toList();
    }

    /** The pairs that are not as they were before, by source id, then target id. */
    List<StoryPair> pairs() {
        return result.described();
    }

    Matching matching() {
        Set<EditionPair> standing = result.paired().stream().map(Paired::ids).collect(Collectors.toSet());
        pairs().forEach(pair -> standing.remove(new EditionPair(pair.source(), pair.target())));
        return new Matching(pairs(), standing, kept());
    }

    private KeptMatching kept() {
        Nearness nearness = profiles.nearness(
                sides.targets().stream().map(KeptEdition::keys).toList());
        return new KeptMatching(
                means.group,
                profiles.counts(),
                sides.sources().stream()
                        .map(edition -> edition.telling(nearness))
                        .toList(),
                sides.targets().stream()
                        .map(edition -> edition.telling(nearness))
                        .toList(),
                judged.compared,
                judged.known,
                result.paired(),
                known.sources.all(),
                known.targets.all(),
                known.added);
    }
}
