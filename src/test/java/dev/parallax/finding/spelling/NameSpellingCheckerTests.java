package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class NameSpellingCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new NameSpellingChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        "en",
                        "Then Governor Khabirulin spoke.\nEven Mr Khabirulin agreed, but Khabriulin left early.",
                        "Khabriulin",
                        "Khabirulin"),
                Example.wrong(
                        "ru",
                        "Вчера Кунгурцевский приехал. Потом Кунгурцевский уехал.\nА Кунгурцефский остался.",
                        "Кунгурцефский",
                        "Кунгурцевский"),
                Example.right("en", "Then Khabirulin and Khabirulin's wife met Khabirulin and the Khabirulins."),
                Example.right("ru", "Вчера Хабирулин и Хабирулин встретили Хабирулина и Хабирулину."));
    }
}
