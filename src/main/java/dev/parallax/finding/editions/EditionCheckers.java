package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.completeness.OmissionChecker;
import dev.parallax.finding.completeness.TranslationDoubtChecker;
import dev.parallax.finding.completeness.UntranslatedChecker;
import dev.parallax.finding.repetition.RepeatedStatementChecker;
import dev.parallax.finding.revision.RevisionChecker;
import dev.parallax.finding.revision.StaleTranslationChecker;
import dev.parallax.finding.speech.AttributionChecker;
import dev.parallax.finding.speech.QuotationChecker;
import dev.parallax.translation.BilingualLexicon;
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
    public static List<Checker> all(BilingualLexicon lexicon, GlossaryCheck glossary) {
        return List.of(
                new RepeatedStatementChecker(),
                new NumberChecker(),
                new NegationChecker(lexicon),
                new AntonymChecker(lexicon),
                new NameChecker(lexicon),
                new TermChecker(lexicon, glossary),
                new AttributionChecker(lexicon),
                new ModalityChecker(lexicon),
                new WordingChecker(lexicon),
                new QuotationChecker(lexicon),
                new OmissionChecker(),
                new UntranslatedChecker(),
                new RevisionChecker(lexicon),
                new StaleTranslationChecker(lexicon),
                new TranslationDoubtChecker());
    }
}
