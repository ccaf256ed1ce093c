package dev.parallax.finding.editions;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class KindCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new KindChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        story("Через несколько недель паром вернулся.", "The ferry returned a few months later."),
                        "months"),
                Example.wrong(
                        story("Новый директор музея уволился.", "The new employee of the museum resigned."),
                        "employee"),
                Example.right(story("Через несколько недель паром вернулся.", "The ferry returned a few weeks later.")),
                Example.right(
                        story("В школе и больнице отключили свет.", "Power was cut at the hospital and the school.")));
    }

    private static CheckedStory story(String russian, String english) {
        return Stories.of(Stories.article(1, "ru", List.of(russian)), Stories.article(2, "en", List.of(english)));
    }
}
