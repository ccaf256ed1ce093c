package dev.parallax.finding.editions;

import dev.parallax.finding.ByTranslation;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds where one edition says the opposite of the other: rose and fell, before and after, his son and his daughter. */
final class AntonymChecker implements Checker {

    /** Indices of words of two sides at the two ends of an axis. */
    private record Opposites(int axis, int there, int here) {}

    private final Antonyms antonyms = Antonyms.all();

    @Override
    public String id() {
        return "antonym";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Remark> byTranslation = new ArrayList<>();
        story.translated()
                .forEach(links -> opposites(links).stream()
                        .filter(found -> stand(links, found))
                        .forEach(found -> tell(links, found, byTranslation)));
        return ByTranslation.add(Remark.ofBeads(story, this::compare), byTranslation);
    }

    /** Whether the words stand beside or between the same words, nothing else answering them. */
    private static boolean stand(WordLinks links, Opposites found) {
        return links.targetOf(found.there()) < 0
                && links.sourceOf(found.here()) < 0
                && (links.isBetweenEquals(found.there(), found.here())
                        || links.isInPlaceOf(found.there(), found.here()));
    }

    private void compare(BeadReading bead, List<Remark> remarks) {
        WordLinks links = bead.links();
        List<Opposites> opposites = opposites(links);
        boolean open = !opposites.isEmpty()
                || IntStream.range(0, links.target().size())
                        .anyMatch(j -> links.sourceOf(j) < 0
                                && hasOpposite(links.target().get(j)));
        Witness machine = open && mayBeShownByTranslation(bead) ? bead.witness() : null;
        if (machine != null) {
            opposites = new ArrayList<>(opposites);
            addShownByTranslation(machine, opposites);
        }
        opposites.forEach(found -> tell(links, found, remarks));
    }

    /** Whether the engine has words of which the target has more at the other end, whether they answer each other or not. */
    private boolean mayBeShownByTranslation(BeadReading bead) {
        Map<Antonyms.Pole, List<Integer>> machine = ends(WordLinks.occurrences(bead.translation()));
        Map<Antonyms.Pole, List<Integer>> target = ends(bead.links().target());
        return machine.keySet().stream().anyMatch(pole -> isExchanged(machine, target, pole));
    }

    /** Opposites that have no link across the languages, but stand between the same words in the translation. */
    private void addShownByTranslation(Witness machine, List<Opposites> opposites) {
        WordLinks published = machine.toPublished();
        for (Opposites shown : opposites(published)) {
            int original = machine.fromSource().sourceOf(shown.there());
            boolean known = opposites.stream().anyMatch(found -> found.here() == shown.here());
            if (!known && original >= 0 && published.isBetweenEquals(shown.there(), shown.here())) {
                opposites.add(new Opposites(shown.axis(), original, shown.here()));
            }
        }
    }

    private boolean hasOpposite(Occurrence item) {
        return !antonyms.of(item.word(), item.lemma()).isEmpty();
    }

    private static void tell(WordLinks links, Opposites found, List<Remark> remarks) {
        remarks.add(remark(links.source().get(found.there()), links.target().get(found.here())));
    }

    /** For each axis the words at its two ends of which one side has more than the other, and the other way round. */
    private List<Opposites> opposites(WordLinks links) {
        List<Opposites> opposites = new ArrayList<>();
        Map<Antonyms.Pole, List<Integer>> source = ends(links.source());
        Map<Antonyms.Pole, List<Integer>> target = source.isEmpty() ? Map.of() : ends(links.target());
        source.keySet().stream()
                .filter(pole -> isExchanged(source, target, pole))
                .sorted(Comparator.comparingInt(Antonyms.Pole::axis)) // of an axis one end at most
                .forEach(pole ->
                        opposites.add(unanswered(links, pole.axis(), at(source, pole), at(target, pole.other()))));
        opposites.removeIf(found -> antonyms.canBeTurned(found.axis()) && isTurned(links, found));
        return opposites;
    }

    /** Whether the source has more words at this end of an axis, and the target at the other. */
    private static boolean isExchanged(
            Map<Antonyms.Pole, List<Integer>> source, Map<Antonyms.Pole, List<Integer>> target, Antonyms.Pole pole) {
        return at(source, pole).size() > at(target, pole).size()
                && at(target, pole.other()).size() > at(source, pole.other()).size();
    }

    /** Whether who stands before the one word stands behind the other, and the other way round. */
    private static boolean isTurned(WordLinks links, Opposites found) {
        int subject = found.there() - 1;
        while (subject >= 0
                && !(links.targetOf(subject) >= 0 && links.source().get(subject).isContent())) {
            subject--;
        }
        return subject >= 0
                && links.targetOf(subject) > found.here()
                && IntStream.range(found.there() + 1, links.source().size())
                        .anyMatch(i -> links.source().get(i).isContent()
                                && links.targetOf(i) >= 0
                                && links.targetOf(i) < found.here());
    }

    /** The words at each end of an axis, by their index; what is part of a figure is at none. */
    private Map<Antonyms.Pole, List<Integer>> ends(List<Occurrence> items) {
        Map<Antonyms.Pole, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            List<Antonyms.Pole> poles =
                    antonyms.of(items.get(i).word(), items.get(i).lemma());
            if (!poles.isEmpty() && !(i > 0 && items.get(i - 1).word().isFigure())) {
                int index = i;
                poles.stream()
                        .distinct()
                        .forEach(pole -> ends.computeIfAbsent(pole, key -> new ArrayList<>())
                                .add(index));
            }
        }
        return ends;
    }

    private static List<Integer> at(Map<Antonyms.Pole, List<Integer>> ends, Antonyms.Pole pole) {
        return ends.getOrDefault(pole, List.of());
    }

    /** The pair that nothing else answers, or else the first one. */
    private static Opposites unanswered(WordLinks links, int axis, List<Integer> source, List<Integer> target) {
        int there =
                source.stream().filter(i -> links.targetOf(i) < 0).findFirst().orElse(source.get(0));
        int here =
                target.stream().filter(j -> links.sourceOf(j) < 0).findFirst().orElse(target.get(0));
        return new Opposites(axis, there, here);
    }

    private static Remark remark(Occurrence there, Occurrence here) {
        return new Remark(
                here.place(),
                FindingKind.MISTRANSLATION,
                Severity.MAJOR,
                "antonym.opposite",
                Message.of(
                        there.statement().isTranslation() ? "finding.antonym.translated" : "finding.antonym.opposite",
                        Languages.quoted(here),
                        Languages.inEdition(there.statement().languageOfText()),
                        Languages.quoted(there)),
                List.of(),
                List.of(there.place().evidence(Languages.says(there))));
    }
}
