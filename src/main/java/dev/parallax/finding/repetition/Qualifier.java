package dev.parallax.finding.repetition;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Remark;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Qualifiers;
import dev.parallax.finding.reading.Statement;
import dev.parallax.finding.reading.Stems;
import dev.parallax.finding.reading.Word;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A qualifier that one of two equal statements has and the other lacks: <i>US-led</i>, <i>alleged</i>, «бывший». */
final class Qualifier implements Difference {

    private static final RepetitionLimits LIMITS = RepetitionLimits.DEFAULTS;

    @Override
    public List<Remark> in(Repetition repetition, List<Statement> article, NightVocabulary night) {
        List<Remark> remarks = new ArrayList<>();
        lost(repetition.first(), repetition.second(), remarks);
        lost(repetition.second(), repetition.first(), remarks);
        return remarks;
    }

    /** The qualifiers that {@code full} has and {@code bare} lacks. */
    private static void lost(Statement full, Statement bare, List<Remark> remarks) {
        for (int i = 0; i < full.words().size(); i++) {
            Word qualifier = full.words().get(i);
            Qualifiers.Sort sort = Qualifiers.sort(qualifier, full.language());
            if (sort == null
                    || bare.words().stream().anyMatch(word -> Qualifiers.sort(word, bare.language()) == sort)) {
                continue;
            }
            Word head = head(full, i, sort);
            List<Word> heads = head == null
                    ? List.of()
                    : bare.words().stream()
                            .filter(word -> Stems.alike(word, head))
                            .toList();
            if (head != null && heads.size() == 1) {
                Word other = heads.get(0);
                String phrase = full.paragraph()
                        .text()
                        .substring(qualifier.span().start(), head.span().end());
                remarks.add(new Remark(
                        bare.place(other.span()),
                        FindingKind.INCONSISTENCY,
                        Severity.MINOR,
                        "repeated-statement.qualifier",
                        Message.of("finding.repeated.qualifier", qualifier.text(), full.name(), phrase),
                        List.of(),
                        List.of(full.place(qualifier.span())
                                .evidence(Message.of("finding.note.part-says", full.name(), phrase)))));
            }
        }
    }

    /** The first content word after the qualifier that could be what it qualifies; only a hedge reaches over grammar words. */
    private static @Nullable Word head(Statement statement, int qualifier, Qualifiers.Sort sort) {
        for (int i = qualifier + 1; i < statement.words().size() && i <= qualifier + LIMITS.qualifierReach(); i++) {
            Word word = statement.words().get(i);
            if (FunctionWords.isContent(word, statement.language())) {
                return Qualifiers.sort(word, statement.language()) == null ? word : null;
            }
            if (sort != Qualifiers.Sort.HEDGE) {
                return null;
            }
        }
        return null;
    }
}
