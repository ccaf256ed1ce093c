package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.editions.Kinds.Thing;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.List;
import java.util.stream.IntStream;

/** Finds one thing where the other edition has another of its kind: hours for days, a director for an employee. */
final class KindChecker implements Checker {

    private final Kinds kinds = Kinds.all();

    @Override
    public String id() {
        return "kind";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        return Remark.ofBeads(story, (bead, remarks) -> compare(bead.links(), remarks));
    }

    /** Each thing that only the source has, held against the first of its kind that only the target has. */
    private void compare(WordLinks links, List<Remark> remarks) {
        int[] source = alone(links);
        int[] target = source.length == 0 ? source : alone(links.mirrored());
        for (int i : source) {
            IntStream.of(target)
                    .filter(j ->
                            areOfOneKind(links.source().get(i), links.target().get(j)) && isInItsPlace(links, i, j))
                    .findFirst()
                    .ifPresent(j -> remarks.add(
                            remark(links.source().get(i), links.target().get(j))));
        }
    }

    /** The source's things that the target does not have, except those of a figure: their units are compared with it. */
    private int[] alone(WordLinks links) {
        List<Occurrence> items = links.source();
        return IntStream.range(0, items.size())
                .filter(i -> links.targetOf(i) < 0
                        && (i == 0 || !items.get(i - 1).word().isFigure()))
                .filter(i -> {
                    List<Thing> things = kinds.of(items.get(i));
                    return !things.isEmpty()
                            && links.target().stream()
                                    .noneMatch(other -> kinds.of(other).stream().anyMatch(things::contains));
                })
                .toArray();
    }

    private boolean areOfOneKind(Occurrence there, Occurrence here) {
        return kinds.of(there).stream()
                .anyMatch(thing ->
                        kinds.of(here).stream().anyMatch(other -> other.kind().equals(thing.kind())));
    }

    private static boolean isInItsPlace(WordLinks links, int there, int here) {
        return links.isBeside(there, here) || links.isBetweenEquals(there, here);
    }

    private static Remark remark(Occurrence there, Occurrence here) {
        return new Remark(
                here.place(),
                FindingKind.MISTRANSLATION,
                Severity.MAJOR,
                "kind.differs",
                Message.of(
                        "finding.wording.differs",
                        Languages.quoted(here),
                        Languages.inEdition(there.statement().language()),
                        Languages.quoted(there)),
                List.of(),
                List.of(there.place().evidence(Languages.has(there))));
    }
}
