package dev.parallax.finding.wording;

import dev.parallax.finding.Checker;
import dev.parallax.translation.BilingualLexicon;
import java.util.List;

/** The checkers of wording, in the order in which their findings are best read. */
public final class WordingCheckers {

    private WordingCheckers() {}

    /** All of them, for Russian and English. */
    public static List<Checker> all(BilingualLexicon lexicon) {
        return List.of(
                new RepeatedStatementChecker(),
                new NumberChecker(),
                new NegationChecker(lexicon),
                new AntonymChecker(lexicon),
                new NameChecker(lexicon));
    }
}
