package dev.parallax.finding.editions;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.lexical.DictionaryLemmatizer;
import java.util.List;

class TermCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new TermChecker(new GlossaryCheck(
                Glossary.of(
                        new LanguagePair("ru", "en"),
                        List.of(new Glossary.Term("народная дружина", "volunteer patrol"))),
                new DictionaryLemmatizer()));
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(
                        story("Порядок охраняли народные дружины.", "Order was kept by the people's squads."),
                        "people's"),
                Example.right(story("Порядок охраняли народные дружины.", "Order was kept by volunteer patrols.")),
                Example.right(story("Порядок охраняла полиция.", "Order was kept by the police.")));
    }

    private static CheckedStory story(String russian, String english) {
        return Stories.of(Stories.article(1, "ru", List.of(russian)), Stories.article(2, "en", List.of(english)));
    }
}
