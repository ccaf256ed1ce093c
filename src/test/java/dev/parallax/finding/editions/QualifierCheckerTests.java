package dev.parallax.finding.editions;

import static dev.parallax.finding.Stories.story;

import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import java.util.List;

class QualifierCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new QualifierChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(story("Пришёл бывший директор музея.", "The museum's director came."), "director"),
                Example.wrong(story("Пришёл заместитель директора.", "The director came."), "director"),
                Example.wrong(story("Пришёл директор.", "The former director came."), "директор"),
                Example.wrong(story("Пришёл и. о. директора.", "The director came."), "director"),
                Example.right(story("Пришёл экс-директор музея.", "The museum's former director came.")),
                Example.right(story("Пришёл и. о. директора.", "The acting director came.")),
                Example.right(story("Пришёл директор.", "The director came.")));
    }
}
