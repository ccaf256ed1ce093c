package dev.parallax.finding.editions;

import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.WordLinks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two whole editions show of each other's names. */
final class NamesOfPair {

    private static final NameLimits LIMITS = NameLimits.DEFAULTS;

    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    private NamesOfPair() {}

    static NamesOfPair of(PairReading pair) {
        return of(pair.comparable());
    }

    static NamesOfPair of(List<BeadReading> beads) {
        NamesOfPair names = new NamesOfPair();
        for (BeadReading bead : beads) {
            names.note(bead.links());
            names.note(bead.links().mirrored());
        }
        return names;
    }

    private void note(WordLinks links) {
        for (int i = 0; i < links.source().size(); i++) {
            Occurrence item = links.source().get(i);
            if (item.word().isCapitalised()) {
                seen.merge(item.word().stem(), 1, Integer::sum);
                if (links.sourceIsAnswered(i)) {
                    answered.add(item.word().stem());
                }
            }
        }
    }

    /** Whether the word comes again and again and is never answered: nothing here knows it, and it is no changed name. */
    boolean isUnknown(Occurrence item) {
        return seen.getOrDefault(item.word().stem(), 0) > 1 && !isAnswered(item);
    }

    /** Whether the other edition has the name somewhere. */
    boolean isAnswered(Occurrence item) {
        return answered.contains(item.word().stem());
    }

    /** Whether this word is a name: a capital inside a sentence, in a word that is no part of a date or a measure. */
    static boolean isName(List<Occurrence> items, int index) {
        return isNamelike(items, index)
                && index > 0
                && items.get(index - 1).statement() == items.get(index).statement()
                && between(items, index).chars().noneMatch(c -> ".!?:\"«“„".indexOf(c) >= 0);
    }

    /** Whether this word begins a sentence, and may be a name: a capitalised word follows it. */
    static boolean isNameAtBeginning(List<Occurrence> items, int index) {
        return isNamelike(items, index)
                && items.get(index).isContent()
                && (index == 0
                        || items.get(index - 1).statement() != items.get(index).statement())
                && index + 1 < items.size()
                && items.get(index + 1).word().isCapitalised()
                && between(items, index + 1).equals(" ");
    }

    private static boolean isNamelike(List<Occurrence> items, int index) {
        Occurrence item = items.get(index);
        return item.word().isCapitalised()
                && item.word().norm().indexOf('\'') < 0
                && !item.word().isAcronym()
                && item.word().text().length() >= LIMITS.shortest()
                && item.statement().figures().stream()
                        .noneMatch(
                                figure -> figure.extent().overlaps(item.word().span()));
    }

    private static String between(List<Occurrence> items, int index) {
        String text = items.get(index).statement().paragraph().text();
        int from = items.get(index - 1).word().span().end();
        return text.substring(
                Math.min(from, items.get(index).word().span().start()),
                items.get(index).word().span().start());
    }
}
