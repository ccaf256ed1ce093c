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

    /** A shorter part is a word that was left out, as translators do. */
    private static final int FEWEST_WORDS = 3;

    /** A part is proposed when no more of its content words are answered: chance answers some. */
    private static final double ANSWERED = 0.25;

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
            if (content.length >= FEWEST_WORDS && answered <= ANSWERED * content.length) {
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
