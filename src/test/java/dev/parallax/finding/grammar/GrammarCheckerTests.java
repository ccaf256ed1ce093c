package dev.parallax.finding.grammar;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class GrammarCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new GrammarChecker(new Lexicons(), new LanguageTools(GrammarLevel.CAREFUL));

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("en", "They should of left the city before the storm.", "should of", "should have"),
                Example.right("en", "They should have left the city before the storm."),
                Example.right("ru", "В тот год он переехал в Остин, а позже выступил против Келли и у ВОЗ."),
                Example.right("ru", "Они уехали из города до начала бури."));
    }
}
