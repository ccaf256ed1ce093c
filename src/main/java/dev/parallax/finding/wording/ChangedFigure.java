package dev.parallax.finding.wording;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Severity;
import dev.parallax.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another number in the same statement. */
final class ChangedFigure implements Difference {

    @Override
    public List<Remark> in(Repetition repetition, List<Statement> article, NightVocabulary night) {
        Statement earlier = repetition.first();
        Statement later = repetition.second();
        FigureComparison comparison = new FigureComparison(Figures.of(earlier), Figures.of(later));
        List<Remark> remarks = new ArrayList<>();
        for (FigureComparison.Pair pair : comparison.differing()) {
            Quantity before = pair.source();
            Quantity after = pair.target();
            if (!sameHead(earlier, before, later, after)) {
                continue;
            }
            String said = before.span().of(earlier.paragraph().text());
            remarks.add(new Remark(
                    later.place(after.span()),
                    FindingKind.NUMBER,
                    Severity.MAJOR,
                    "repeated-statement.number",
                    "“" + after.span().of(later.paragraph().text()) + "” here is “" + said + "” in " + earlier.name()
                            + ".",
                    List.of(said),
                    List.of(earlier.place(before.span()).evidence(earlier.name() + " says “" + said + "”"))));
        }
        return remarks;
    }

    /** Whether both figures count the same: the next content word is the same. */
    private static boolean sameHead(Statement earlier, Quantity before, Statement later, Quantity after) {
        Word first = following(earlier, before);
        Word second = following(later, after);
        return first != null && second != null && Stems.alike(first, second);
    }

    private static @Nullable Word following(Statement statement, Quantity quantity) {
        return statement.words().stream()
                .filter(word -> word.span().start() >= quantity.span().end())
                .filter(word -> FunctionWords.isContent(word, statement.language()))
                .findFirst()
                .orElse(null);
    }
}
