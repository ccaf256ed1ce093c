package dev.parallax.finding.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.FindingSettings.Level;
import dev.parallax.finding.Place;
import dev.parallax.finding.Stories;
import dev.parallax.finding.editions.EditionCheckers;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.lexical.DictionaryLemmatizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearntJudgeTests {

    private final LearntJudge judge = LearntJudge.load();

    private static CheckedStory story(String russian, String english) {
        return Stories.of(Stories.article(1, "ru", List.of(russian)), Stories.article(2, "en", List.of(english)));
    }

    private List<Finding> judged(CheckedStory story) {
        StoryReading reading = Stories.reading(story);
        List<Finding> candidates = new ArrayList<>();
        for (Checker checker : EditionCheckers.all(new GlossaryCheck(Glossary.EMPTY, new DictionaryLemmatizer()))) {
            candidates.addAll(checker.check(reading));
        }
        return judge.judge(reading, candidates);
    }

    @Test
    void aFigureThatDiffersIsLikely() {
        List<Finding> found = judged(story("В порту работают 503 человека.", "The port employs 500 people."));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.probability()).isGreaterThan(0.7);
            assertThat(judge.reports(Level.CALM, finding)).isTrue();
        });
    }

    @Test
    void saysTheSameOfTheSameStory() {
        CheckedStory story =
                story("Министр не подписал договор с Польшей.", "The minister signed the treaty with Spain.");
        assertThat(judged(story)).isNotEmpty().isEqualTo(judged(story));
    }

    @Test
    void whatACheckerIsSureOfItselfStays() {
        CheckedStory story = story("Мост закрыт.", "The bridge is closed.");
        Finding sure = new Place(story.editions().get(1), 0, new TextSpan(0, 3))
                .finding(FindingKind.NUMBER, "number.differs", Message.plain("It differs."), List.of(), List.of())
                .withProbability(0.123);
        assertThat(judge.judge(Stories.reading(story), List.of(sure))).containsExactly(sure);
    }

    @Test
    void aRuleThatWasNotLearntFromHasItsPrecisionAndIsReported() {
        CheckedStory story = story("Мост закрыт.", "The bridge is closed.");
        Finding term = new Place(story.editions().get(1), 0, new TextSpan(0, 3))
                .finding(FindingKind.TERM, "term.glossary", Message.plain("Another term."), List.of(), List.of());
        assertThat(judge.judge(Stories.reading(story), List.of(term)))
                .singleElement()
                .satisfies(judged -> {
                    assertThat(judged.probability()).isEqualTo(0.8);
                    assertThat(judge.reports(Level.CALM, judged)).isTrue();
                });
    }
}
