package dev.parallax.finding.repetition;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Stems;
import dev.parallax.finding.reading.Word;
import dev.parallax.finding.repetition.WordAlignment.Change;
import dev.parallax.finding.repetition.WordAlignment.Step;
import dev.parallax.message.Message;
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
                boolean firstIsWrong = timesSaid(second, article) > timesSaid(first, article);
                remarks.add(
                        firstIsWrong
                                ? remark(repetition.first(), first, repetition.second(), second)
                                : remark(repetition.second(), second, repetition.first(), first));
            }
        }
        return remarks;
    }

    /** How often the article has the name, in any form. */
    private static long timesSaid(Word name, List<Statement> article) {
        return article.stream()
                .flatMap(statement -> statement.words().stream())
                .filter(word -> word.isCapitalised() && Stems.alike(word, name))
                .count();
    }

    private static Remark remark(Statement here, Word name, Statement there, Word instead) {
        return new Remark(
                here.place(name.span()),
                FindingKind.NAME,
                Severity.MAJOR,
                "repeated-statement.name",
                Message.of("finding.repeated.differs", name.text(), instead.text(), there.name()),
                List.of(instead.text()),
                List.of(there.place(instead.span())
                        .evidence(Message.of("finding.note.part-says", there.name(), instead.text()))));
    }
}
