package dev.parallax.finding.editions;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class ModalityCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new ModalityChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(story("Завод может закрыться весной.", "The plant will close in spring."), "will"),
                Example.wrong(story("Власти должны закрыть мост.", "The authorities may close the bridge."), "may"),
                Example.wrong(story("Мост, возможно, закроют.", "The bridge must close."), "must"),
                Example.right(story("Завод может закрыться весной.", "The plant could close in spring.")),
                Example.right(story("Завод может закрыться весной.", "The plant may close in May.")),
                Example.right(story("Власти должны закрыть мост.", "The authorities have to close the bridge.")),
                Example.right(story("Встреча должна начаться утром.", "The meeting will begin in the morning.")),
                Example.right(story("Он не может открыть мост.", "He must not open the bridge.")));
    }

    private static CheckedStory story(String russian, String english) {
        return Stories.of(Stories.article(1, "ru", List.of(russian)), Stories.article(2, "en", List.of(english)));
    }
}
