package dev.parallax.finding.revision;

import dev.parallax.finding.Evidence;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.denial.Negations;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.EditDistance;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Word;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a revision changed inside a statement. */
final class RevisedStatement {

    private static final RevisionLimits LIMITS = RevisionLimits.DEFAULTS;

    private RevisedStatement() {}

    /** Words that took the place of others. */
    record Swap(String before, String now) {

        static Swap of(Change change) {
            return new Swap(text(change.before()), text(change.now()));
        }

        private static String text(List<Occurrence> items) {
            return items.stream().map(item -> item.word().text()).collect(Collectors.joining(" "));
        }

        Swap back() {
            return new Swap(now, before);
        }
    }

    /**
     * One for each stretch of words, or one for a statement that was written anew.
     *
     * @param changedBefore what the revision before had changed: what this one takes back is reported as such
     */
    static List<Remark> remarks(BeadReading bead, Set<Swap> changedBefore) {
        List<Change> changes = Change.in(bead);
        int changed = changes.stream()
                .mapToInt(
                        change -> Math.max(change.before().size(), change.now().size()))
                .sum();
        if (changed > LIMITS.few()
                && changed > LIMITS.rewritten() * Math.max(words(bead.source()), words(bead.target()))) {
            return List.of(rewritten(bead));
        }
        return changes.stream()
                .map(change ->
                        remark(change, changedBefore.contains(Swap.of(change).back())))
                .toList();
    }

    private static int words(List<Statement> statements) {
        return WordLinks.occurrences(statements).size();
    }

    private static Remark rewritten(BeadReading bead) {
        Statement now = bead.target().get(0);
        Statement before = bead.source().get(0);
        return new Remark(
                now.place(now.span()),
                FindingKind.REVISION,
                Severity.MINOR,
                "revision.rewritten",
                Message.of("finding.revision.rewritten", Languages.quoted(before.text(), before.language())),
                List.of(),
                List.of(before.place(before.span()).evidence(Message.of("finding.note.revision-says-this"))));
    }

    private static Remark remark(Change change, boolean back) {
        boolean correction = !back && isCorrection(change);
        boolean weighty = isTelling(change.before()) || isTelling(change.now());
        return new Remark(
                change.place(),
                FindingKind.REVISION,
                correction ? Severity.INFO : weighty ? Severity.MAJOR : Severity.MINOR,
                correction ? "revision.corrected" : "revision.changed",
                back ? back(change) : message(change, correction),
                List.of(),
                change.before().isEmpty() ? List.of() : List.of(evidence(change.before())));
    }

    private static Message message(Change change, boolean correction) {
        if (change.now().isEmpty()) {
            return Message.of("finding.revision.removed-words", quoted(change.before()));
        }
        if (change.before().isEmpty()) {
            return Message.of("finding.revision.added-words", quoted(change.now()));
        }
        return Message.of(
                correction ? "finding.revision.corrected" : "finding.revision.changed",
                quoted(change.now()),
                quoted(change.before()));
    }

    private static Message back(Change change) {
        if (change.now().isEmpty()) {
            return Message.of("finding.revision.gone-again", quoted(change.before()));
        }
        return change.before().isEmpty()
                ? Message.of("finding.revision.back", quoted(change.now()))
                : Message.of("finding.revision.changed-back", quoted(change.now()), quoted(change.before()));
    }

    private static Evidence evidence(List<Occurrence> before) {
        return Occurrence.place(before).evidence(Message.of("finding.note.revision-says", quoted(before)));
    }

    private static String quoted(List<Occurrence> items) {
        return Languages.quoted(
                Occurrence.place(items).text(), items.get(0).statement().language());
    }

    /** Whether one word took the place of another that may have been typed for it. */
    private static boolean isCorrection(Change change) {
        if (change.before().size() != 1 || change.now().size() != 1) {
            return false;
        }
        Word before = change.before().get(0).word();
        Word now = change.now().get(0).word();
        return !before.isFigure()
                && !now.isFigure()
                && (before.norm().equals(now.norm()) || EditDistance.isSlip(before.norm(), now.norm()));
    }

    /** A figure, a name, or a word that denies. */
    private static boolean isTelling(List<Occurrence> items) {
        return items.stream()
                        .anyMatch(item -> item.word().isFigure()
                                || (item.word().isCapitalised()
                                        && item.word().span().start()
                                                > item.statement().span().start() + 1))
                || (!items.isEmpty()
                        && !Negations.of(items, items.get(0).statement().language())
                                .isEmpty());
    }
}
