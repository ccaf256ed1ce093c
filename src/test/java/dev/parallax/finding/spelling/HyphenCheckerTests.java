package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import java.util.List;

class HyphenCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new HyphenChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("ru", "Его кто нибудь видел?", "кто нибудь", "кто-нибудь"),
                Example.wrong("ru", "Он ушёл, как-будто ничего не случилось.", "как-будто", "как будто"),
                Example.right("ru", "Он знал, что то решение верно, и как-то сказал: кто-нибудь придёт."));
    }
}
