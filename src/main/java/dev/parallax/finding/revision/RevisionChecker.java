package dev.parallax.finding.revision;

import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Substance;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was quietly changed since the revision before: figures, names and words, statements that were added or taken
 * away, paragraphs that were moved.
 */
public final class RevisionChecker implements Checker {

    private static final RevisionLimits LIMITS = RevisionLimits.DEFAULTS;

    @Override
    public String id() {
        return "revision";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Remark> remarks = new ArrayList<>();
        for (CheckedArticle article : story.editions()) {
            PairReading revision = story.revision(article);
            if (revision != null) {
                statements(revision, changedBefore(story, revision), remarks);
                moved(revision, remarks);
            }
        }
        return Remark.findings(remarks);
    }

    /** What the revision before had changed itself: that may have been taken back. */
    private static Set<RevisedStatement.Swap> changedBefore(StoryReading story, PairReading revision) {
        PairReading earlier = story.revision(revision.source());
        return earlier == null
                ? Set.of()
                : earlier.beads().stream()
                        .filter(bead ->
                                !bead.source().isEmpty() && !bead.target().isEmpty())
                        .flatMap(bead -> Change.in(bead).stream())
                        .map(RevisedStatement.Swap::of)
                        .collect(Collectors.toSet());
    }

    private static void statements(
            PairReading revision, Set<RevisedStatement.Swap> changedBefore, List<Remark> remarks) {
        Place last = new Place(revision.target(), 0, new TextSpan(0, 0));
        for (BeadReading bead : revision.beads()) {
            if (bead.type() == BeadType.ADDITION) {
                bead.target().stream()
                        .filter(RevisionChecker::isWorthTelling)
                        .forEach(added -> remarks.add(added(added)));
            } else if (bead.type() == BeadType.OMISSION) {
                Place gap = last;
                bead.source().stream()
                        .filter(RevisionChecker::isWorthTelling)
                        .forEach(removed -> remarks.add(removed(removed, gap)));
            } else {
                remarks.addAll(RevisedStatement.remarks(bead, changedBefore));
            }
            last = bead.target().isEmpty()
                    ? last
                    : end(bead.target().get(bead.target().size() - 1));
        }
    }

    private static Place end(Statement statement) {
        int end = statement.span().end();
        return statement.place(new TextSpan(end, end));
    }

    private static boolean isWorthTelling(Statement statement) {
        return Substance.weight(statement) >= LIMITS.worthTelling();
    }

    private static Remark added(Statement statement) {
        return remark(
                statement.place(statement.span()),
                Severity.INFO,
                "revision.added",
                Message.of("finding.revision.added"),
                null);
    }

    private static Remark removed(Statement statement, Place gap) {
        return remark(
                gap,
                Severity.MINOR,
                "revision.removed",
                Message.of("finding.revision.removed", Languages.quoted(statement.text(), statement.language())),
                statement.place(statement.span()).evidence(Message.of("finding.note.revision-says-this")));
    }

    private static void moved(PairReading revision, List<Remark> remarks) {
        CheckedArticle now = revision.target();
        for (Bead bead : revision.pair().paragraphs().beads()) {
            if (bead.type() == BeadType.MOVED) {
                Paragraph paragraph =
                        now.article().paragraphs().get(bead.target().get(0));
                int before = bead.source().get(0);
                Place place = new Place(
                        now,
                        paragraph.number(),
                        new TextSpan(0, paragraph.text().length()));
                remarks.add(remark(
                        place,
                        Severity.INFO,
                        "revision.moved",
                        Message.of("finding.revision.moved", before + 1),
                        null));
            }
        }
    }

    private static Remark remark(
            Place place, Severity severity, String rule, Message message, @Nullable Evidence evidence) {
        return new Remark(
                place,
                FindingKind.REVISION,
                severity,
                rule,
                message,
                List.of(),
                evidence == null ? List.of() : List.of(evidence));
    }
}
