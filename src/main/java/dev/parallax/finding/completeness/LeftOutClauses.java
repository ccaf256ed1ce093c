package dev.parallax.finding.completeness;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Clauses;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.message.Message;
import java.util.List;
import java.util.stream.IntStream;

/** Finds parts of a statement, between two marks, that nothing of the other edition's statement answers. */
final class LeftOutClauses {

    private static final OmissionLimits LIMITS = OmissionLimits.DEFAULTS;

    private LeftOutClauses() {}

    /** Adds the parts of either side that the other lacks. */
    static void tell(BeadReading bead, List<Remark> remarks) {
        if (bead.answerEachOther() && bead.isBilingual()) {
            tell(bead.links(), remarks);
            tell(bead.links().mirrored(), remarks);
        }
    }

    private static void tell(WordLinks links, List<Remark> remarks) {
        List<Occurrence> items = links.source();
        for (int i = 0; i < items.size(); ) {
            TextSpan clause = Clauses.around(items, i);
            int[] content = IntStream.range(clause.start(), clause.end())
                    .filter(word -> items.get(word).isContent())
                    .toArray();
            long answered = IntStream.of(content)
                    .filter(word -> links.targetOf(word) >= 0)
                    .count();
            if (content.length >= LIMITS.fewestWords() && answered <= LIMITS.answered() * content.length) {
                remarks.add(remark(items.subList(clause.start(), clause.end()), links.target()));
            }
            i = clause.end();
        }
    }

    private static Remark remark(List<Occurrence> clause, List<Occurrence> others) {
        Statement other = others.get(0).statement();
        Message language = Languages.inEdition(other.language());
        return new Remark(
                Occurrence.place(clause),
                FindingKind.OMISSION,
                Severity.MINOR,
                "omission.clause",
                Message.of("finding.omission.clause", language),
                List.of(),
                List.of(other.place(other.span()).evidence(Message.of("finding.note.answers", language))));
    }
}
