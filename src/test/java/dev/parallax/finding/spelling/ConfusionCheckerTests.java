package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class ConfusionCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new ConfusionChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("en", "He came form the city.", "form", "from"),
                Example.wrong("en", "They wanted too go home.", "too", "to"),
                Example.right("en", "He filled in the form and came from the city."),
                Example.wrong("ru", "Он так же сообщил, что суд состоится.", "так же", "также"),
                Example.wrong("en", "They closed the harbour an bridge on Monday.", "an", "and"),
                Example.right("en", "He is a European, an MP, an honest man and a one-off; it took an hour."),
                Example.right("en", "She had an oppertunity to speak."),
                Example.right("ru", "Он не видел ни порта, ни моста. Что бы с ним ни было, он молчит."),
                Example.wrong("ru", "Он может вернутся домой.", "вернутся", "вернуться"),
                Example.right("ru", "Он также сообщил, что встреча состоится. Она так же красива, как и раньше."));
    }
}
