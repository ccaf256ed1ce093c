package dev.parallax.finding.completeness;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Stories;
import dev.parallax.message.Message;
import dev.parallax.translation.TranslationIssue;
import java.util.List;
import java.util.Map;

class TranslationDoubtCheckerTests extends CheckerContract {

    @Override
    protected Checker checker() {
        return new TranslationDoubtChecker();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong(story(Map.of(1, List.of(issue()))), "Дорога открыта."), Example.right(story(Map.of())));
    }

    private static TranslationIssue issue() {
        return new TranslationIssue(TranslationIssue.Kind.ECHO, Message.of("finding.doubt.itself"));
    }

    private static CheckedStory story(Map<Integer, List<TranslationIssue>> doubts) {
        CheckedArticle article = Stories.article(
                1, "ru", List.of("Мост закрыт.", "Дорога открыта."), List.of("Closed.", "Дорога открыта."), null);
        return Stories.of(
                new CheckedArticle(1, article.article(), article.language(), article.translation(), doubts, null));
    }
}
