package dev.parallax.finding.completeness;

import dev.parallax.alignment.BeadType;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Substance;
import dev.parallax.finding.repetition.Repetition;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements that only one edition has, by their weight. An edition that leaves out most of the other is an
 * abridgement, which is reported once.
 */
public final class OmissionChecker implements Checker {

    private static final OmissionLimits LIMITS = OmissionLimits.DEFAULTS;

    @Override
    public String id() {
        return "omission";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Remark> remarks = new ArrayList<>();
        for (PairReading pair : story.pairs()) {
            tell(pair, BeadType.OMISSION, remarks);
            tell(pair, BeadType.ADDITION, remarks);
            pair.beads().forEach(bead -> LeftOutClauses.tell(bead, remarks));
        }
        return Remark.findings(remarks);
    }

    private static void tell(PairReading pair, BeadType type, List<Remark> remarks) {
        boolean omission = type == BeadType.OMISSION;
        CheckedArticle there = omission ? pair.target() : pair.source();
        List<Statement> here = omission ? pair.sourceStatements() : pair.targetStatements();
        @Nullable Set<Statement> repeated = null;
        List<Remark> found = new ArrayList<>();
        double weight = 0;
        double whole = 0;
        @Nullable Statement before = null;
        for (BeadReading bead : pair.beads()) {
            List<Statement> own = omission ? bead.source() : bead.target();
            List<Statement> others = omission ? bead.target() : bead.source();
            whole += own.stream().mapToDouble(Substance::weight).sum();
            for (Statement statement : bead.type() == type ? own : List.<Statement>of()) {
                weight += Substance.weight(statement);
                if (bead.probability() >= LIMITS.sureBead()
                        && Substance.weight(statement) >= LIMITS.worthTelling()
                        && !statement.isNew()) {
                    repeated = repeated == null ? repeated(here) : repeated;
                    if (!repeated.contains(statement)) {
                        found.add(remark(statement, type, there, before));
                    }
                }
            }
            before = others.isEmpty() ? before : others.get(others.size() - 1);
        }
        if (found.size() >= LIMITS.many() && weight > LIMITS.abridged() * whole) {
            remarks.add(abridged(here.get(0), there, found.size()));
        } else {
            remarks.addAll(found);
        }
    }

    /** What an article says twice is not left out when it is said once. */
    private static Set<Statement> repeated(List<Statement> article) {
        Set<Statement> repeated = new HashSet<>();
        for (Repetition repetition : Repetition.among(article)) {
            if (repetition.isCloseCopy()) {
                repeated.add(repetition.first());
                repeated.add(repetition.second());
            }
        }
        return repeated;
    }

    private static Remark remark(Statement statement, BeadType type, CheckedArticle there, @Nullable Statement before) {
        Message language = Languages.inEdition(there.language().article().tag());
        Severity severity = Substance.weight(statement) >= LIMITS.weighty() ? Severity.MINOR : Severity.INFO;
        String with = Substance.of(statement).stream().limit(4).collect(Collectors.joining(", "));
        return new Remark(
                statement.place(statement.span()),
                type == BeadType.OMISSION ? FindingKind.OMISSION : FindingKind.ADDITION,
                Substance.quotes(statement) ? severity.heavier() : severity,
                type == BeadType.OMISSION ? "omission.left-out" : "omission.added",
                with.isEmpty()
                        ? Message.of("finding.omission.statement", language)
                        : Message.of("finding.omission.statement-with", language, with),
                List.of(),
                before == null
                        ? List.of()
                        : List.of(before.place(before.span())
                                .evidence(Message.of("finding.note.would-stand-after", language))));
    }

    private static Remark abridged(Statement first, CheckedArticle there, int statements) {
        return new Remark(
                first.place(first.span()),
                FindingKind.OMISSION,
                Severity.INFO,
                "omission.abridged",
                Message.of(
                        "finding.omission.abridged",
                        Languages.inEdition(there.language().article().tag()),
                        statements),
                List.of(),
                List.of());
    }
}
