package dev.parallax.finding.editions;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import java.util.List;

class WordingCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new WordingChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        story(
                                "Рабочие построили школу и больницу.",
                                "Workers built a church and a hospital.",
                                "The workers built a school and a hospital."),
                        "church"),
                Example.right(story(
                        "Рабочие построили школу и больницу.",
                        "Workers built a school and a hospital.",
                        "The workers built a school and a hospital.")),
                Example.right(story(
                        "Рабочие построили школу и больницу.",
                        "Workers built a church and a hospital.",
                        "The workers built a church and a hospital.")));
    }

    private static CheckedStory story(String russian, String english, String translation) {
        return Stories.of(
                Stories.article(1, "ru", List.of(russian), List.of(translation), null),
                Stories.article(2, "en", List.of(english)));
    }
}
