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
                Example.right(story("Пришёл прежний директор.", "The former director came.")),
                Example.right(story("Пришла заместительница директора.", "The deputy director came.")),
                Example.right(story("Пришёл замначальника порта.", "The deputy head of the port came.")),
                Example.right(story("В парламенте выступил депутат.", "A deputy spoke in parliament.")),
                Example.right(story("Она получила приз за актёрскую игру.", "She won a prize for acting.")),
                Example.wrong(story("Пришёл замминистра.", "The minister came."), "minister"),
                Example.right(story("Пришёл директор.", "The director came.")));
    }
}
