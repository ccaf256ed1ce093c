package dev.parallax.finding.repetition;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.number.FigureComparison;
import dev.parallax.finding.reading.Figure;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Stems;
import dev.parallax.finding.reading.Word;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another number in the same statement. */
final class ChangedFigure implements Difference {

    @Override
    public List<Remark> in(Repetition repetition, List<Statement> article, NightVocabulary night) {
        if (!repetition.isCloseCopy()) {
            return List.of();
        }
        Statement earlier = repetition.first();
        Statement later = repetition.second();
        FigureComparison comparison = new FigureComparison(earlier.figures(), later.figures());
        List<Remark> remarks = new ArrayList<>();
        for (FigureComparison.Pair pair : comparison.takeDiffering()) {
            Figure before = pair.source();
            Figure after = pair.target();
            if (!sameHead(before, after)) {
                continue;
            }
            String said = before.text();
            remarks.add(new Remark(
                    after.place(),
                    FindingKind.NUMBER,
                    Severity.MAJOR,
                    "repeated-statement.number",
                    Message.of("finding.repeated.differs", after.text(), said, earlier.name()),
                    List.of(said),
                    List.of(before.place().evidence(Message.of("finding.note.part-says", earlier.name(), said)))));
        }
        return remarks;
    }

    /** Whether both figures count the same: the next content word is the same. */
    private static boolean sameHead(Figure before, Figure after) {
        Word first = following(before);
        Word second = following(after);
        return first != null && second != null && Stems.alike(first, second);
    }

    private static @Nullable Word following(Figure figure) {
        Statement statement = figure.statement();
        return statement.words().stream()
                .filter(word -> word.span().start() >= figure.quantity().span().end())
                .filter(word -> FunctionWords.isContent(word, statement.language()))
                .findFirst()
                .orElse(null);
    }
}
