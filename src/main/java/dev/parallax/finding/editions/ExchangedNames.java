package dev.parallax.finding.editions;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.NameSpellings;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names of two editions in languages of which no lexicon knows both. A name is reported where the other edition, which has it
 * elsewhere and so is known to write it in its own letters, has another name in its place.
 */
final class ExchangedNames {

    /** Names that stand further from each other, as a share of their side, do not stand for each other. */
    private static final double SAME_PLACE = 0.5;

    /** A shorter word with a capital is no name, or too short to be reported. */
    private static final int SHORTEST = 3;

    private final PairReading pair;
    private final List<BeadReading> beads;
    private final NamesOfPair names;
    private final NameSpellings spellings = new NameSpellings();
    private final Map<Long, Set<String>> small = new HashMap<>();

    ExchangedNames(PairReading pair) {
        this.pair = pair;
        this.beads = pair.withNames();
        this.names = NamesOfPair.of(beads);
    }

    /** Adds what there is to say of the pair's names; nothing where a lexicon knows both languages. */
    void tell(List<Remark> remarks) {
        for (int at = 0; at < beads.size(); at++) {
            WordLinks links = beads.get(at).links();
            List<Integer> source = unanswered(links, at);
            List<Integer> target = unanswered(links.mirrored(), at);
            target.removeIf(j -> pair.translationStems()
                    .contains(links.target().get(j).word().stem()));
            for (int j : target) {
                nearest(links, source, j).ifPresent(i -> {
                    source.remove(i);
                    remarks.add(remark(links.source().get(i), links.target().get(j)));
                });
            }
        }
    }

    /** The names of one side that nothing of the other answers, here or in the beads beside. */
    private List<Integer> unanswered(WordLinks side, int at) {
        List<Integer> unanswered = new ArrayList<>();
        for (int i = 0; i < side.source().size(); i++) {
            if (!side.sourceIsAnswered(i)
                    && isName(side.source(), i)
                    && !isBeside(side.source().get(i), at)) {
                unanswered.add(i);
            }
        }
        return unanswered;
    }

    private boolean isName(List<Occurrence> side, int i) {
        Occurrence item = side.get(i);
        boolean capital = item.word().isCapitalised()
                && item.isContent()
                && !item.word().isAcronym()
                && item.word().text().length() >= SHORTEST;
        boolean inside = i > 0 && side.get(i - 1).statement() == item.statement();
        return capital
                && (names.isAnswered(item)
                        || (inside
                                && !names.isUnknown(item)
                                && !Languages.capitalisesNouns(item.statement().language())
                                && !small(item).contains(item.word().norm())));
    }

    /** The words without a capital in the item's edition. */
    private Set<String> small(Occurrence item) {
        return small.computeIfAbsent(item.statement().article().id(), id -> {
            Set<String> words = new HashSet<>();
            boolean ofSource = id == pair.source().id();
            (ofSource ? pair.sourceStatements() : pair.targetStatements())
                    .forEach(statement -> statement.words().stream()
                            .filter(word -> !word.isCapitalised())
                            .forEach(word -> words.add(word.norm())));
            return words;
        });
    }

    /** Whether the other edition has the name in the bead before or behind: sentences are cut elsewhere there. */
    private boolean isBeside(Occurrence name, int at) {
        return IntStream.of(at - 1, at + 1)
                .filter(near -> near >= 0 && near < beads.size())
                .mapToObj(near -> beads.get(near).links())
                .flatMap(links -> (links.source().get(0).statement().article()
                                        == name.statement().article()
                                ? links.target()
                                : links.source())
                        .stream())
                .anyMatch(other -> spellings.likeness(name, other) > 0);
    }

    /** The source's name that stands about where the target's does, one of which the other edition has elsewhere. */
    private Optional<Integer> nearest(WordLinks links, List<Integer> source, int target) {
        boolean known = names.isAnswered(links.target().get(target));
        return source.stream()
                .filter(i -> known || names.isAnswered(links.source().get(i)))
                .filter(i -> Math.abs(links.sourceAt(i) - links.targetAt(target)) <= SAME_PLACE)
                .min(Comparator.comparingDouble(i -> Math.abs(links.sourceAt(i) - links.targetAt(target))));
    }

    private static Remark remark(Occurrence instead, Occurrence name) {
        String language = instead.statement().language();
        return new Remark(
                name.place(),
                FindingKind.NAME,
                Severity.MAJOR,
                "name.differs",
                Message.of(
                        "finding.name.exchanged",
                        Languages.quoted(name),
                        Languages.quoted(instead),
                        Languages.inEdition(language)),
                List.of(),
                List.of(instead.place().evidence(Languages.says(language, Languages.quoted(instead)))));
    }
}
