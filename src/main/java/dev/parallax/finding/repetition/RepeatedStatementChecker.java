package dev.parallax.finding.repetition;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Remark;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.StoryReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an article says twice (in heading, sub-heading, lead, body, quotation) and tells what differs, by its kind:
 * a slip, a qualifier lost, a term changed, a number, a name.
 */
public final class RepeatedStatementChecker implements Checker {

    private static final List<Difference> DIFFERENCES =
            List.of(new Slip(), new Qualifier(), new ChangedTerm(), new ChangedFigure(), new ChangedName());

    @Override
    public String id() {
        return "repeated-statement";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedArticle article : story.editions()) {
            List<Statement> statements = story.statements(article);
            List<Remark> remarks = new ArrayList<>();
            for (Repetition repetition : Repetition.among(statements)) {
                for (Difference difference : DIFFERENCES) {
                    remarks.addAll(difference.in(repetition, statements, story.night()));
                }
            }
            findings.addAll(Remark.findings(remarks));
        }
        return findings;
    }
}
