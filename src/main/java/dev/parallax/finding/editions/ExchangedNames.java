package dev.parallax.finding.editions;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.NameSpellings;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names of two editions in languages of which no lexicon knows both. A name is reported where the other edition, which has it
 * elsewhere and so is known to write it in its own letters, has another name in its place.
 */
final class ExchangedNames {

    private static final NameLimits LIMITS = NameLimits.DEFAULTS;

    private final PairReading pair;
    private final List<BeadReading> beads;
    private final NamesOfPair names;
    private final NameSpellings spellings = new NameSpellings();
    private final SharedNames ofSource;
    private final SharedNames ofTarget;

    ExchangedNames(PairReading pair) {
        this.pair = pair;
        this.beads = pair.withNames();
        this.names = NamesOfPair.of(beads);
        this.ofSource = new SharedNames(pair.sourceStatements(), pair.targetStatements(), spellings);
        this.ofTarget = new SharedNames(pair.targetStatements(), pair.sourceStatements(), spellings);
    }

    /** Adds what there is to say of the pair's names; nothing where a lexicon knows both languages. */
    void tell(List<Remark> remarks) {
        for (int at = 0; at < beads.size(); at++) {
            WordLinks links = beads.get(at).links();
            Witness witness = closeTranslation(beads.get(at));
            List<Integer> source = unanswered(links, at);
            List<Integer> target = unanswered(links.mirrored(), at);
            if (witness != null) {
                source.removeIf(witness::isPublished);
                target.removeIf(witness.toPublished()::targetIsAnswered);
            }
            for (Integer j : List.copyOf(target)) {
                nearest(links, source, j).ifPresent(i -> {
                    source.remove(i);
                    target.remove(j);
                    remarks.add(remark(links.source().get(i), links.target().get(j)));
                });
            }
            if (witness != null && !target.isEmpty()) {
                tell(new TranslatedNames(links, witness, pair.targetStems(), ofTarget), target, at, remarks);
            }
        }
    }

    /** The bead's translation, if the published edition has most of it; else it says other things, with names of their own. */
    private static @Nullable Witness closeTranslation(BeadReading bead) {
        Witness witness = bead.witness();
        return witness != null && witness.toPublished().coverage() >= LIMITS.closeTranslation() ? witness : null;
    }

    /** Tells of names of the target in whose place the translation has another one. */
    private void tell(TranslatedNames translation, List<Integer> target, int at, List<Remark> remarks) {
        for (int j : target) {
            translation
                    .inPlaceOf(j, this::isKnown, name -> isBeside(name, at))
                    .ifPresent(name -> remarks.add(remark(name, translation.published(j))));
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
        boolean inside = i > 0 && side.get(i - 1).statement() == item.statement();
        return SharedNames.mayBeName(item)
                && (isKnown(item)
                        || (inside
                                && !names.isUnknown(item)
                                && !Languages.capitalisesNouns(item.statement().language())
                                && !shared(item).isSmallElsewhere(item)));
    }

    /** Whether the other edition has the name elsewhere. */
    private boolean isKnown(Occurrence item) {
        return names.isAnswered(item) || shared(item).areIn(item);
    }

    private SharedNames shared(Occurrence item) {
        return isOfSource(item) ? ofSource : ofTarget;
    }

    private boolean isOfSource(Occurrence item) {
        return item.statement().article().id() == pair.source().id();
    }

    /**
     * Whether the other edition has the name in the bead before or behind, and nothing that answers it there: sentences are cut
     * elsewhere in it.
     */
    private boolean isBeside(Occurrence name, int at) {
        return IntStream.of(at - 1, at + 1)
                .filter(near -> near >= 0 && near < beads.size())
                .mapToObj(near -> beads.get(near).links())
                .map(links -> isOfSource(name) ? links.mirrored() : links)
                .anyMatch(links -> IntStream.range(0, links.source().size())
                        .filter(i -> links.targetOf(i) < 0)
                        .anyMatch(i -> spellings.likeness(name, links.source().get(i)) > 0));
    }

    /**
     * The source's name that stands about where the target's does, one of which the other edition has elsewhere; first of all
     * one that stands beside the same word.
     */
    private Optional<Integer> nearest(WordLinks links, List<Integer> source, int target) {
        Occurrence name = links.target().get(target);
        Optional<Integer> beside = IntStream.range(0, links.source().size())
                .filter(i -> !links.sourceIsAnswered(i) && links.isBetweenEquals(i, target))
                .filter(i -> SharedNames.mayBeName(links.source().get(i)))
                .filter(i -> areTwo(links.source().get(i), name))
                .boxed()
                .findFirst();
        return beside.or(() -> source.stream()
                .filter(i -> areTwo(links.source().get(i), name))
                .filter(i -> Math.abs(links.sourceAt(i) - links.targetAt(target)) <= LIMITS.samePlace())
                .min(Comparator.comparingDouble(i -> Math.abs(links.sourceAt(i) - links.targetAt(target)))));
    }

    /** Whether both are known, or one is and the other is not nearly spelt as it. */
    private boolean areTwo(Occurrence one, Occurrence other) {
        return isKnown(one)
                ? isKnown(other) || !NameSpellings.mayBeOne(one, other)
                : isKnown(other) && !NameSpellings.mayBeOne(one, other);
    }

    private static Remark remark(Occurrence instead, Occurrence name) {
        String language = instead.statement().languageOfText();
        boolean translated = instead.statement().isTranslation();
        return new Remark(
                name.place(),
                FindingKind.NAME,
                Severity.MAJOR,
                "name.differs",
                Message.of(
                        translated ? "finding.name.translated" : "finding.name.exchanged",
                        Languages.quoted(name),
                        Languages.quoted(instead),
                        Languages.inEdition(language)),
                List.of(),
                List.of(instead.place().evidence(Languages.says(instead))));
    }
}
