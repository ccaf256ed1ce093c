package dev.parallax.finding.repetition;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.lexis.Lexicons;
import java.util.List;

class DoubledWordCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new DoubledWordChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("en", "He went to to the station.", "to to", "to"),
                Example.wrong("ru", "Он сказал, что что поедет.", "что что", "что"),
                Example.right("en", "It was very very late, and Duran Duran had had enough."),
                Example.right("ru", "Он очень, очень устал и еле еле шёл."));
    }
}
