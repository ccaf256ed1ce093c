package dev.parallax.finding.grammar;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class InfinitiveCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new InfinitiveChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("ru", "Новый мост строиться на деньги города.", "строиться", "строится"),
                Example.wrong("ru", "Летом на пароме появиться кафе, что понравится детям.", "появиться", "появится"),
                Example.right("ru", "Мост начал строиться. Жители хотят собраться, но собираться негде."),
                Example.right("ru", "Как готовиться к зиме. Возможность купаться у горожан есть. Пора собираться."),
                Example.right("ru", "Купаться в порту запрещено. Паром готов отправиться в путь."));
    }
}
