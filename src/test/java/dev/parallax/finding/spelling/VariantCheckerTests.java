package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import java.util.List;

class VariantCheckerTests extends CheckerContract {

    private static final Checker CHECKER = new VariantChecker(new Lexicons());

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        "en",
                        "The colour of the harbour, the labour of our neighbours and the flavor of tea.",
                        "flavor",
                        "flavour"),
                Example.right("en", "The colour of the harbour, the labour of our neighbours and the flavour of tea."));
    }
}
