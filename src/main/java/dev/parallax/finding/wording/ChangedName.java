package dev.parallax.finding.wording;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Severity;
import dev.parallax.finding.wording.WordAlignment.Change;
import dev.parallax.finding.wording.WordAlignment.Step;
import java.util.ArrayList;
import java.util.List;

/** Another name in the same place of the same statement. */
final class ChangedName implements Difference {

    @Override
    public List<Remark> in(Repetition repetition, List<Statement> article, NightVocabulary night) {
        if (!repetition.isCloseCopy()) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        List<Step> steps = repetition.alignment().steps();
        for (int k = 1; k + 1 < steps.size(); k++) {
            Step step = steps.get(k);
            boolean wordForWord = step.change() == Change.SUBSTITUTED
                    && step.sourceTo() - step.sourceFrom() == 1
                    && step.targetTo() - step.targetFrom() == 1;
            if (!wordForWord || step.sourceFrom() == 0 || step.targetFrom() == 0) {
                continue; // the first word's capital says nothing
            }
            Word first = repetition.first().words().get(step.sourceFrom());
            Word second = repetition.second().words().get(step.targetFrom());
            if (first.isCapitalised() && second.isCapitalised() && !first.isAcronym() && !second.isAcronym()) {
                Statement earlier = repetition.first();
                remarks.add(new Remark(
                        repetition.second().place(second.span()),
                        FindingKind.NAME,
                        Severity.MAJOR,
                        "repeated-statement.name",
                        "“" + second.text() + "” here is “" + first.text() + "” in " + earlier.name() + ".",
                        List.of(first.text()),
                        List.of(earlier.place(first.span())
                                .evidence(earlier.name() + " says “" + first.text() + "”"))));
            }
        }
        return remarks;
    }
}
