package dev.parallax.finding.revision;

import dev.parallax.alignment.BeadType;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Figure;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Substance;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one edition was revised and the other still says what the revision before said: it has the old figure and
 * not the new one, it lacks what was added, it keeps what was taken away.
 */
public final class StaleTranslationChecker implements Checker {

    private static final RevisionLimits LIMITS = RevisionLimits.DEFAULTS;

    @Override
    public String id() {
        return "stale-translation";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Remark> remarks = new ArrayList<>();
        for (PairReading pair : story.pairs()) {
            PairReading revision = story.revision(pair.source());
            if (revision != null) {
                compare(revision, pair, story, remarks);
            }
        }
        return Remark.findings(remarks);
    }

    private static void compare(PairReading revision, PairReading pair, StoryReading story, List<Remark> remarks) {
        Map<Statement, BeadReading> counterparts = new HashMap<>();
        for (BeadReading bead : pair.beads()) {
            bead.source().forEach(statement -> counterparts.put(statement, bead));
        }
        List<Statement> removed = new ArrayList<>();
        for (BeadReading bead : revision.beads()) {
            if (bead.type() == BeadType.OMISSION) {
                removed.addAll(bead.source());
                continue;
            }
            BeadReading answer = counterparts.get(bead.target().get(0));
            if (answer != null && bead.type() == BeadType.ADDITION && answer.type() == BeadType.OMISSION) {
                bead.target().forEach(statement -> added(statement, pair, remarks));
            } else if (answer != null && !bead.source().isEmpty() && answer.answerEachOther() && answer.isBilingual()) {
                changed(bead, answer, story.lexicon(), remarks);
            }
        }
        removed.removeIf(statement -> Substance.weight(statement) < LIMITS.worthTranslating());
        if (!removed.isEmpty()) {
            removed(removed, pair, story.aligned(revision.source(), pair.target()), remarks);
        }
    }

    private static void changed(
            BeadReading revised, BeadReading answer, BilingualLexicon lexicon, List<Remark> remarks) {
        Remark figure = staleFigure(revised, answer.target());
        if (figure != null) {
            remarks.add(figure);
            return;
        }
        List<Change> changes = Change.in(revised);
        if (changes.isEmpty()) {
            return;
        }
        WordLinks before = WordLinks.between(revised.source(), answer.target(), lexicon);
        WordLinks now = WordLinks.between(revised.target(), answer.target(), lexicon);
        for (Change change : changes) {
            int kept = onlyAnsweredBy(change.beforeFrom(), change.before(), before, now);
            if (kept >= 0 && onlyAnsweredBy(change.nowFrom(), change.now(), now, before) < 0) {
                remarks.add(stale(before.target().get(kept).place(), change));
            }
        }
    }

    /** A target word that one of the words answers, and nothing of the other revision; −1 when there is none. */
    private static int onlyAnsweredBy(int from, List<Occurrence> words, WordLinks links, WordLinks other) {
        for (int i = 0; i < words.size(); i++) {
            int answer = links.targetOf(from + i);
            if (answer >= 0 && other.sourceOf(answer) < 0 && words.get(i).isContent()) {
                return answer;
            }
        }
        return -1;
    }

    private static Remark stale(Place kept, Change change) {
        String before = quoted(change.before());
        List<Evidence> evidence = new ArrayList<>();
        if (!change.now().isEmpty()) {
            evidence.add(
                    Occurrence.place(change.now()).evidence(Message.of("finding.note.says-now", quoted(change.now()))));
        }
        evidence.add(Occurrence.place(change.before()).evidence(Message.of("finding.note.said-before", before)));
        Message language =
                Languages.inEdition(change.before().get(0).statement().language());
        return remark(
                kept,
                Severity.MAJOR,
                "stale-translation.changed",
                change.now().isEmpty()
                        ? Message.of("finding.stale.removed-words", language, before)
                        : Message.of("finding.stale.changed", language, before, quoted(change.now())),
                evidence);
    }

    private static String quoted(List<Occurrence> items) {
        return Languages.quoted(
                Occurrence.place(items).text(), items.get(0).statement().language());
    }

    /** The figure that the target took from the revision before, where it does not have the one that took its place. */
    private static @Nullable Remark staleFigure(BeadReading revised, List<Statement> target) {
        List<Figure> gone = without(Figure.of(revised.source()), Figure.of(revised.target()));
        List<Figure> come = without(Figure.of(revised.target()), Figure.of(revised.source()));
        List<Figure> there = Figure.of(target);
        if (come.size() != 1 || gone.size() != 1 || without(come, there).isEmpty()) {
            return null;
        }
        return there.stream()
                .filter(figure -> figure.quantity().sameFigureAs(gone.get(0).quantity()))
                .findFirst()
                .map(kept -> remark(
                        kept.place(),
                        Severity.MAJOR,
                        "stale-translation.changed",
                        Message.of(
                                "finding.stale.changed",
                                Languages.inEdition(gone.get(0).statement().language()),
                                gone.get(0).quoted(),
                                come.get(0).quoted()),
                        List.of(
                                come.get(0)
                                        .place()
                                        .evidence(Message.of(
                                                "finding.note.says-now",
                                                come.get(0).quoted())),
                                gone.get(0)
                                        .place()
                                        .evidence(Message.of(
                                                "finding.note.said-before",
                                                gone.get(0).quoted())))))
                .orElse(null);
    }

    private static List<Figure> without(List<Figure> figures, List<Figure> others) {
        return figures.stream()
                .filter(figure ->
                        others.stream().noneMatch(other -> other.quantity().sameFigureAs(figure.quantity())))
                .toList();
    }

    private static void added(Statement statement, PairReading pair, List<Remark> remarks) {
        if (Substance.weight(statement) >= LIMITS.worthTranslating()) {
            remarks.add(remark(
                    statement.place(statement.span()),
                    Severity.MINOR,
                    "stale-translation.added",
                    Message.of(
                            "finding.stale.added",
                            Languages.inEdition(
                                    pair.target().language().article().tag())),
                    List.of()));
        }
    }

    /** Tells of statements that only the revision before answers. */
    private static void removed(
            List<Statement> removed, PairReading pair, PairReading beforeAndTarget, List<Remark> remarks) {
        Set<Statement> unanswered = pair.beads().stream()
                .filter(bead -> bead.type() == BeadType.ADDITION)
                .flatMap(bead -> bead.target().stream())
                .collect(Collectors.toSet());
        for (BeadReading bead : beforeAndTarget.beads()) {
            boolean goneThere = bead.source().stream().anyMatch(removed::contains);
            for (Statement kept : bead.answerEachOther() && goneThere ? bead.target() : List.<Statement>of()) {
                if (unanswered.contains(kept)) {
                    Statement before = bead.source().get(0);
                    remarks.add(remark(
                            kept.place(kept.span()),
                            Severity.MINOR,
                            "stale-translation.removed",
                            Message.of("finding.stale.removed", Languages.inEdition(before.language())),
                            List.of(before.place(before.span()).evidence(Message.of("finding.note.said-so")))));
                }
            }
        }
    }

    private static Remark remark(
            Place place, Severity severity, String rule, Message message, List<Evidence> evidence) {
        return new Remark(place, FindingKind.REVISION, severity, rule, message, List.of(), evidence);
    }
}
