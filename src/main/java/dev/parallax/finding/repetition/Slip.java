package dev.parallax.finding.repetition;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.EditDistance;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Stems;
import dev.parallax.finding.reading.Word;
import dev.parallax.finding.repetition.WordAlignment.Change;
import dev.parallax.finding.repetition.WordAlignment.Step;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;

/** A word typed for another of nearly the same spelling: <i>form the atrocities</i> where the lead has <i>from</i>. */
final class Slip implements Difference {

    private static final RepetitionLimits LIMITS = RepetitionLimits.DEFAULTS;

    @Override
    public List<Remark> in(Repetition repetition, List<Statement> article, NightVocabulary night) {
        List<Remark> remarks = new ArrayList<>();
        List<Step> steps = repetition.alignment().steps();
        for (int k = 1; k + 1 < steps.size(); k++) {
            Step step = steps.get(k);
            if (step.change() == Change.SUBSTITUTED
                    && step.sourceTo() - step.sourceFrom() <= LIMITS.longestStretch()
                    && step.targetTo() - step.targetFrom() <= LIMITS.longestStretch()) {
                slips(repetition, step, article, night, remarks);
            }
        }
        return remarks;
    }

    private static void slips(
            Repetition repetition, Step step, List<Statement> article, NightVocabulary night, List<Remark> remarks) {
        for (int i = step.sourceFrom(); i < step.sourceTo(); i++) {
            for (int j = step.targetFrom(); j < step.targetTo(); j++) {
                Word first = repetition.first().words().get(i);
                Word second = repetition.second().words().get(j);
                boolean atEdge = (i == step.sourceFrom() && j == step.targetFrom())
                        || (i == step.sourceTo() - 1 && j == step.targetTo() - 1);
                if (atEdge && couldBeSlip(repetition, step, first, second)) {
                    boolean firstIsWrong = votes(second, article, night) > votes(first, article, night);
                    Statement wrongIn = firstIsWrong ? repetition.first() : repetition.second();
                    Statement rightIn = firstIsWrong ? repetition.second() : repetition.first();
                    Word wrong = firstIsWrong ? first : second;
                    Word right = firstIsWrong ? second : first;
                    remarks.add(new Remark(
                            wrongIn.place(wrong.span()),
                            FindingKind.MISSPELLING,
                            Severity.MAJOR,
                            "repeated-statement.slip",
                            Message.of("finding.repeated.slip", wrong.text(), rightIn.name(), right.text()),
                            List.of(right.text()),
                            List.of(rightIn.place(right.span())
                                    .evidence(Message.of("finding.note.part-says", rightIn.name(), right.text())))));
                }
            }
        }
    }

    private static boolean couldBeSlip(Repetition repetition, Step step, Word first, Word second) {
        String language = repetition.first().language();
        if (!EditDistance.isSlip(first.norm(), second.norm())
                || Stems.alike(first, second)
                || first.isFigure()
                || second.isFigure()
                || (first.isCapitalised() && second.isCapitalised())
                || onlyEndingsDiffer(first.norm(), second.norm())) {
            return false;
        }
        // Grammar words change with the sentence around them: only one against a content word, or alone, is a slip.
        boolean bothFunction =
                FunctionWords.contains(first.norm(), language) && FunctionWords.contains(second.norm(), language);
        return !bothFunction
                || (step.sourceTo() - step.sourceFrom() == 1
                        && step.targetTo() - step.targetFrom() == 1
                        && first.norm().charAt(0) == second.norm().charAt(0)
                        && first.norm().length() > 3);
    }

    private static boolean onlyEndingsDiffer(String a, String b) {
        int common = 0;
        int shorter = Math.min(a.length(), b.length());
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= 3 && common >= Math.max(a.length(), b.length()) - 2;
    }

    /** How often the article, then the night, has the word. */
    private static double votes(Word word, List<Statement> article, NightVocabulary night) {
        long here = article.stream()
                .flatMap(statement -> statement.words().stream())
                .filter(other -> other.norm().equals(word.norm()))
                .count();
        return here + Math.log1p(night.articlesWith(word.text()));
    }
}
