package dev.parallax.finding.speech;

import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Word;
import dev.parallax.message.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Quotations of one edition for which the other has no quotation marks, in languages of which no lexicon knows both and without
 * a translation: nothing says what stands there instead, but there is as much of it.
 */
final class LostMarks {

    private static final QuotationLimits LIMITS = QuotationLimits.DEFAULTS;

    private LostMarks() {}

    /** @param translated those of the beads that were compared by their translation */
    static void tell(List<BeadReading> beads, List<BeadReading> translated, List<Remark> remarks) {
        Set<BeadReading> compared = new HashSet<>(translated);
        for (int at = 0; at < beads.size(); at++) {
            BeadReading bead = beads.get(at);
            boolean single = bead.source().size() == 1 && bead.target().size() == 1;
            if (!compared.contains(bead) && single && bead.probability() >= LIMITS.sureBead() && areAsLong(bead)) {
                List<BeadReading> around = beads.subList(Math.max(0, at - 1), Math.min(beads.size(), at + 2));
                tell(bead.source().get(0), bead.target().get(0), around.stream().map(BeadReading::target), remarks);
                tell(bead.target().get(0), bead.source().get(0), around.stream().map(BeadReading::source), remarks);
            }
        }
    }

    private static boolean areAsLong(BeadReading bead) {
        double source = bead.source().get(0).text().length();
        double target = bead.target().get(0).text().length();
        return Math.max(source, target) <= LIMITS.longest() * Math.min(source, target);
    }

    /** @param around what the other edition has there, before and behind */
    private static void tell(Statement quoting, Statement other, Stream<List<Statement>> around, List<Remark> remarks) {
        boolean marked = around.anyMatch(
                statements -> QuotationChecker.hasMarks(statements) || QuotationChecker.speaksOpenly(statements));
        if (!marked && !QuotationChecker.speaksOpenly(List.of(quoting))) {
            quoting.quotations().stream()
                    .filter(quotation -> quoting.span().contains(quotation)
                            && Word.of(quoting.paragraph().text(), quotation, quoting.language())
                                            .size()
                                    >= LIMITS.fewestWordsUnread())
                    .forEach(quotation -> remarks.add(QuotationChecker.remark(
                            quoting.place(quotation),
                            Severity.MINOR,
                            "quotation.marks",
                            Message.of("finding.quotation.marks", Languages.inEdition(other.language())),
                            other.place(other.span()))));
        }
    }
}
