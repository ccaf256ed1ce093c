package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Scripts;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds names that one edition has and the other does not, where the other has something else in their place: neither
 * by the lexicon, nor by sound, nor in the translation does a word there answer the name.
 */
final class NameChecker implements Checker {

    /**
     * A name and what stands for it.
     *
     * @param source index of a word of the source, {@code target} of one of the target
     * @param atSource whether it is told of the source's word
     */
    private record Changed(int source, int target, boolean atSource) {}

    private static final int SHORTEST = 4;

    /** Names that stand further from each other, as a share of their side, do not stand for each other. */
    private static final double SAME_PLACE = 0.5;

    /** From here on two spellings may well be of one name, if not by the rules. */
    private static final double NEARLY_THE_SAME = 0.5;

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Remark> remarks = new ArrayList<>();
        for (PairReading pair : story.pairs()) {
            compare(pair, story.lexicon(), remarks);
        }
        return Remark.findings(remarks);
    }

    private static void compare(PairReading pair, BilingualLexicon lexicon, List<Remark> remarks) {
        Set<String> translated = pair.translationStems();
        Map<BeadReading, WordLinks> beads = new LinkedHashMap<>();
        Map<String, Integer> everSeen = new HashMap<>();
        Set<String> everAnswered = new HashSet<>();
        for (BeadReading bead : pair.comparable()) {
            WordLinks links = bead.links();
            beads.put(bead, links);
            for (int i = 0; i < links.source().size(); i++) {
                note(links.source().get(i), links.sourceIsAnswered(i), everSeen, everAnswered);
            }
            for (int j = 0; j < links.target().size(); j++) {
                note(links.target().get(j), links.targetIsAnswered(j), everSeen, everAnswered);
            }
        }
        // A word that comes again and again and is never answered is one that nothing here knows, not a changed name.
        Predicate<Occurrence> unknown =
                item -> everSeen.getOrDefault(item.word().stem(), 0) > 1
                        && !everAnswered.contains(item.word().stem());
        beads.forEach((bead, links) -> {
            List<Integer> source = unanswered(links, unknown);
            WordLinks mirrored = links.mirrored();
            List<Integer> target = unanswered(mirrored, unknown);
            target.removeIf(
                    j -> translated.contains(links.target().get(j).word().stem()));
            if (source.isEmpty() && target.isEmpty()) {
                return;
            }
            List<Changed> changed = new ArrayList<>();
            source.removeIf(i -> inSamePlace(links, i, target, changed));
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
            Witness machine = source.isEmpty() && target.isEmpty() && changed.isEmpty() ? null : bead.witness();
            for (Changed one : changed) {
                if (machine == null || machine.lacks(one.source(), one.target())) {
                    tell(links, one, remarks);
                }
            }
            if (machine != null) {
                target.removeIf(j -> changed.stream().anyMatch(one -> one.target() == j));
                target.forEach(j -> whereTheEngineHas(machine, links, j, remarks));
                source.removeIf(i -> changed.stream().anyMatch(one -> one.source() == i)
                        || isCommon(links.source().get(i), links.target().get(0), lexicon));
                MissingNames.tell(bead, links, source, machine, pair.targetStems(), remarks);
            }
        });
    }

    /** Takes the first of the names that stands about where the name does, and pairs them. */
    private static boolean inSamePlace(WordLinks links, int name, List<Integer> others, List<Changed> changed) {
        for (Integer other : others) {
            if (Math.abs(links.sourceAt(name) - links.targetAt(other)) <= SAME_PLACE) {
                others.remove(other);
                changed.add(new Changed(name, other, false));
                return true;
            }
        }
        return false;
    }

    /** Tells of a name beside the same word as a name of the translation: «европейский клуб», <i>European club</i>, <i>Paris club</i>. */
    private static void whereTheEngineHas(Witness machine, WordLinks links, int name, List<Remark> remarks) {
        WordLinks published = machine.toPublished();
        for (int p = 0; p < published.source().size(); p++) {
            int original = machine.fromSource().sourceOf(p);
            if (original >= 0
                    && isName(published.source(), p)
                    && published.targetOf(p) < 0
                    && published.sourceOf(name) < 0
                    && published.isBetweenEquals(p, name)
                    && !links.sourceIsAnswered(original)) {
                tell(links, new Changed(original, name, false), remarks);
                return;
            }
        }
    }

    private static void tell(WordLinks links, Changed changed, List<Remark> remarks) {
        Occurrence source = links.source().get(changed.source());
        Occurrence target = links.target().get(changed.target());
        String one = source.word().text();
        String other = target.word().text();
        boolean cyrillic = Scripts.isCyrillic(one);
        if (nearlyTheSame(cyrillic ? one : other, cyrillic ? other : one)) {
            return;
        }
        remarks.add(changed.atSource() ? remark(source, target) : remark(target, source));
    }

    private static boolean nearlyTheSame(String cyrillic, String latin) {
        return Scripts.mayBeginAlike(cyrillic, latin) && NameTransliteration.match(cyrillic, latin) >= NEARLY_THE_SAME;
    }

    private static List<Integer> unanswered(WordLinks links, Predicate<Occurrence> unknown) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < links.source().size(); i++) {
            if (isName(links.source(), i)
                    && !links.sourceIsAnswered(i)
                    && !unknown.test(links.source().get(i))) {
                names.add(i);
            }
        }
        return names;
    }

    /** The word that nothing answers either, between words that answer the name's neighbours; −1 when there is none. */
    private static int inItsPlace(WordLinks links, int name) {
        int instead = links.inPlaceOf(name);
        return instead >= 0
                ? instead
                : IntStream.range(0, links.target().size())
                        .filter(j -> isName(links.target(), j) && links.isBeside(name, j))
                        .findFirst()
                        .orElse(-1);
    }

    /** Whether the lexicon knows the name, as it does those of countries, for which an adjective may stand. */
    private static boolean isCommon(Occurrence name, Occurrence other, BilingualLexicon lexicon) {
        LanguagePair pair =
                new LanguagePair(name.statement().language(), other.statement().language());
        return !lexicon.translations(name.lemma(), pair).isEmpty();
    }

    private static void note(Occurrence item, boolean answered, Map<String, Integer> seen, Set<String> everAnswered) {
        if (item.word().isCapitalised()) {
            seen.merge(item.word().stem(), 1, Integer::sum);
            if (answered) {
                everAnswered.add(item.word().stem());
            }
        }
    }

    /** A capital inside a sentence, in a word long enough to compare. */
    private static boolean isName(List<Occurrence> items, int index) {
        Occurrence item = items.get(index);
        boolean first = index == 0 || items.get(index - 1).statement() != item.statement();
        if (first
                || !item.word().isCapitalised()
                || item.word().norm().indexOf('\'') >= 0
                || item.word().isAcronym()
                || item.word().text().length() < SHORTEST) {
            return false;
        }
        String text = item.statement().paragraph().text();
        String before = text.substring(
                items.get(index - 1).word().span().end(), item.word().span().start());
        return before.chars().noneMatch(c -> ".!?:\"«“„".indexOf(c) >= 0);
    }

    private static Remark remark(Occurrence name, Occurrence instead) {
        String language = Languages.name(instead.statement().language());
        return remark(
                name,
                "“" + name.word().text() + "” is “" + instead.word().text() + "” in the " + language + ".",
                instead.statement()
                        .place(instead.word().span())
                        .evidence("the " + language + " says “" + instead.word().text() + "”"));
    }

    private static Remark remark(Occurrence name, String message, Evidence evidence) {
        return new Remark(
                name.statement().place(name.word().span()),
                FindingKind.NAME,
                Severity.MAJOR,
                "name.differs",
                message,
                List.of(),
                List.of(evidence));
    }
}
