package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class CharacterCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new CharacterChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("ru", "Глава Mocквы выступил с речью.", "Mocквы", "Москвы"),
                Example.wrong("en", "The pаth was closed.", "pаth", "path"),
                Example.wrong("en", "It is a cafÃ© in town.", "Ã©", "é"),
                Example.right("ru", "Компания IBM и IT-отдел «Газпрома» открыли USB-порт."),
                Example.right("en", "Правда is the name of a café."));
    }
}
