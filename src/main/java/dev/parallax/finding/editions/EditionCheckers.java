package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.completeness.OmissionChecker;
import dev.parallax.finding.completeness.TranslationDoubtChecker;
import dev.parallax.finding.completeness.UntranslatedChecker;
import dev.parallax.finding.denial.NegationChecker;
import dev.parallax.finding.number.NumberChecker;
import dev.parallax.finding.repetition.RepeatedStatementChecker;
import dev.parallax.finding.revision.RevisionChecker;
import dev.parallax.finding.revision.StaleTranslationChecker;
import dev.parallax.finding.speech.AttributionChecker;
import dev.parallax.finding.speech.QuotationChecker;
import dev.parallax.translation.GlossaryCheck;
import java.util.List;

/** The checkers of wording, in the order in which their findings are best read. */
public final class EditionCheckers {

    private EditionCheckers() {}

    /**
     * All of them, for Russian and English.
     *
     * @param glossary the job's terms
     */
    public static List<Checker> all(GlossaryCheck glossary) {
        return List.of(
                new RepeatedStatementChecker(),
                new NumberChecker(),
                new NegationChecker(),
                new AntonymChecker(),
                new KindChecker(),
                new NameChecker(),
                new TermChecker(glossary),
                new AttributionChecker(),
                new ModalityChecker(),
                new QualifierChecker(),
                new WordingChecker(),
                new QuotationChecker(),
                new OmissionChecker(),
                new UntranslatedChecker(),
                new RevisionChecker(),
                new StaleTranslationChecker(),
                new TranslationDoubtChecker());
    }
}
