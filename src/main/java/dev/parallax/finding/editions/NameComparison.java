package dev.parallax.finding.editions;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The names of one bead's two sides. */
final class NameComparison {

    /**
     * A name and what stands for it.
     *
     * @param source index of a word of the source, {@code target} of one of the target
     * @param atSource whether it is reported at the source's word
     */
    private record Changed(int source, int target, boolean atSource) {}

    private static final NameLimits LIMITS = NameLimits.DEFAULTS;

    private final BeadReading bead;
    private final PairReading pair;
    private final NamesOfPair names;
    private final NameWords words;
    private final WordLinks links;
    private final WordLinks mirrored;

    NameComparison(BeadReading bead, PairReading pair, NamesOfPair names, NameWords words) {
        this.bead = bead;
        this.pair = pair;
        this.names = names;
        this.words = words;
        this.links = bead.links();
        this.mirrored = links.mirrored();
    }

    /** Adds what there is to say of the bead's names. */
    void tell(List<Remark> remarks) {
        List<Integer> source = unanswered(links);
        List<Integer> target = unanswered(mirrored);
        target.removeIf(j ->
                pair.translationStems().contains(links.target().get(j).word().stem()));
        if (source.isEmpty() && target.isEmpty()) {
            return;
        }
        List<Changed> changed = changed(source, target);
        Witness witness = source.isEmpty() && target.isEmpty() && changed.isEmpty() ? null : bead.witness();
        for (Changed one : changed) {
            if (areNames(one) && (witness == null || witness.lacks(one.source(), one.target()))) {
                tell(one, remarks);
            }
        }
        if (witness != null) {
            target.removeIf(j -> changed.stream().anyMatch(one -> one.target() == j && areNames(one)));
            target.forEach(j -> whereTheEngineHas(witness, j, remarks));
            source.removeIf(i -> changed.stream().anyMatch(one -> one.source() == i) || isCommon(i));
            MissingNames.tell(bead, links, source, witness, pair.targetStems(), remarks);
        }
    }

    private List<Integer> unanswered(WordLinks side) {
        List<Integer> unanswered = new ArrayList<>();
        for (int i = 0; i < side.source().size(); i++) {
            boolean name = NamesOfPair.isName(side.source(), i)
                    || (side.source().get(i).word().isCapitalised()
                            && words.isCountry(side.source().get(i)))
                    || isFirstNameOfOther(side, i);
            if (name
                    && !side.sourceIsAnswered(i)
                    && !names.isUnknown(side.source().get(i))) {
                unanswered.add(i);
            }
        }
        return unanswered;
    }

    /** Whether both sides begin with a name of which the second word is the same: «Сергей Иванов», <i>Andrei Ivanov</i>. */
    private static boolean isFirstNameOfOther(WordLinks side, int i) {
        return NamesOfPair.isNameAtBeginning(side.source(), i)
                && IntStream.range(0, side.target().size())
                        .anyMatch(j -> j + 1 < side.target().size()
                                && side.targetOf(i + 1) == j + 1
                                && (NamesOfPair.isNameAtBeginning(side.target(), j)
                                        || NamesOfPair.isName(side.target(), j)));
    }

    /** Pairs names that stand about in the same place; for those left over, the word between the same neighbours. */
    private List<Changed> changed(List<Integer> source, List<Integer> target) {
        List<Changed> changed = new ArrayList<>();
        source.removeIf(i -> inSamePlace(i, target, changed));
        source.forEach(i -> {
            int instead = inItsPlace(links, i);
            if (instead >= 0) {
                changed.add(new Changed(i, instead, true));
            }
        });
        target.forEach(j -> {
            int instead = inItsPlace(mirrored, j);
            if (instead >= 0) {
                changed.add(new Changed(instead, j, false));
            }
        });
        return changed;
    }

    /** Takes the first of the names that stands about where the name does, and pairs them. */
    private boolean inSamePlace(int name, List<Integer> others, List<Changed> changed) {
        Predicate<Integer> near = other -> Math.abs(links.sourceAt(name) - links.targetAt(other)) <= LIMITS.samePlace();
        Integer other = others.stream().filter(near).findFirst().orElse(null);
        if (other == null) {
            return false;
        }
        others.remove(other);
        changed.add(new Changed(name, other, false));
        return true;
    }

    /** The word that nothing answers either, between words that answer the name's neighbours; −1 when there is none. */
    private static int inItsPlace(WordLinks side, int name) {
        int instead = side.inPlaceOf(name);
        return instead >= 0
                ? instead
                : IntStream.range(0, side.target().size())
                        .filter(j -> NamesOfPair.isName(side.target(), j) && side.isBeside(name, j))
                        .findFirst()
                        .orElse(-1);
    }

    /** Tells of a name beside the same word as a name of the translation: «европейский клуб», <i>European club</i>, <i>Paris club</i>. */
    private void whereTheEngineHas(Witness witness, int name, List<Remark> remarks) {
        WordLinks published = witness.toPublished();
        for (int p = 0; p < published.source().size(); p++) {
            int original = witness.fromSource().sourceOf(p);
            if (original >= 0
                    && NamesOfPair.isName(published.source(), p)
                    && published.targetOf(p) < 0
                    && published.sourceOf(name) < 0
                    && published.isBetweenEquals(p, name)
                    && !links.sourceIsAnswered(original)) {
                tell(new Changed(original, name, false), remarks);
                return;
            }
        }
    }

    private void tell(Changed changed, List<Remark> remarks) {
        Occurrence source = links.source().get(changed.source());
        Occurrence target = links.target().get(changed.target());
        boolean known = words.isKnown(source) && words.isKnown(target);
        boolean title = words.isOfTitle(source) && words.isOfTitle(target);
        if (!title && (known ? !isParaphrase(source, target) : !NameWords.nearlyTheSame(source, target))) {
            remarks.add(changed.atSource() ? remark(source, target) : remark(target, source));
        }
    }

    /** Whether both are names: where a common word stands for one, it was translated, as that of an office or a film. */
    private boolean areNames(Changed changed) {
        Occurrence source = links.source().get(changed.source());
        Occurrence target = links.target().get(changed.target());
        return (source.word().isCapitalised() || words.isCountry(source))
                && (target.word().isCapitalised() || words.isCountry(target));
    }

    /** A region for its town, an adjective for a noun, of a name that the other edition has elsewhere. */
    private boolean isParaphrase(Occurrence source, Occurrence target) {
        return words.isAdjective(source) != words.isAdjective(target)
                && (names.isAnswered(source) || names.isAnswered(target));
    }

    /** Whether the lexicon knows the source's name, as it does those of countries, for which an adjective may stand. */
    private boolean isCommon(int name) {
        return !words.translations(links.source().get(name)).isEmpty();
    }

    private static Remark remark(Occurrence name, Occurrence instead) {
        String language = instead.statement().language();
        return new Remark(
                name.place(),
                FindingKind.NAME,
                Severity.MAJOR,
                "name.differs",
                Message.of(
                        "finding.name.differs",
                        name.word().text(),
                        instead.word().text(),
                        Languages.inEdition(language)),
                List.of(),
                List.of(instead.place()
                        .evidence(Message.of(
                                "finding.note.says-word",
                                Languages.inEdition(language),
                                instead.word().text()))));
    }
}
