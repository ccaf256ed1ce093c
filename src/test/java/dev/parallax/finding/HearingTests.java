package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.FindingSettings.Level;
import dev.parallax.finding.RuleOdds.Decided;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HearingTests {

    private static final String RULE = "term.glossary";

    private final CheckedStory story = Stories.of(Stories.article(1, "en", List.of("One word.")));
    private final List<Finding> candidates = List.of(new Place(story.editions().get(0), 0, new TextSpan(0, 3))
            .finding(FindingKind.TERM, RULE, Message.plain("Another term."), List.of(), List.of()));

    /** Calls everything as likely as this, and tells half of it at best. */
    private record Undecided(double probability) implements Judge {

        @Override
        public List<Finding> judge(StoryReading story, List<Finding> candidates) {
            return candidates.stream()
                    .map(finding -> finding.withProbability(probability))
                    .toList();
        }

        @Override
        public boolean reports(Level level, Finding judged) {
            return level == Level.THOROUGH || judged.probability() >= 0.5;
        }
    }

    private List<Finding> reported(double probability, FindingSettings settings, RuleOdds odds) {
        return new Hearing(settings, new Undecided(probability), odds).reported(Stories.reading(story), candidates);
    }

    private static FindingSettings settings(Set<String> with, Set<String> without) {
        return new FindingSettings(Level.BALANCED, new TreeSet<>(with), new TreeSet<>(without));
    }

    @Test
    void whatIsLessLikelyThanTheLevelWantsIsLeftOut() {
        assertThat(reported(0.4, FindingSettings.DEFAULTS, RuleOdds.NONE)).isEmpty();
        assertThat(reported(0.6, FindingSettings.DEFAULTS, RuleOdds.NONE))
                .singleElement()
                .extracting(Finding::probability)
                .isEqualTo(0.6);
        assertThat(reported(0.4, FindingSettings.everything(), RuleOdds.NONE)).hasSize(1);
    }

    @Test
    void aRuleThatTheJobWantsIsToldHoweverUnlikely() {
        assertThat(reported(0.4, settings(Set.of(RULE), Set.of()), RuleOdds.NONE))
                .hasSize(1);
        assertThat(reported(0.4, settings(Set.of("term"), Set.of()), RuleOdds.NONE))
                .hasSize(1);
    }

    @Test
    void aRuleThatTheJobSilencesIsNotTold() {
        assertThat(reported(0.9, settings(Set.of(), Set.of(RULE)), RuleOdds.NONE))
                .isEmpty();
        assertThat(reported(0.9, settings(Set.of(), Set.of("term")), RuleOdds.NONE))
                .isEmpty();
        assertThat(reported(0.9, settings(Set.of(RULE), Set.of("term")), RuleOdds.NONE))
                .hasSize(1);
    }

    @Test
    void whatTheDeskMostlyDismissedIsToldLess() {
        RuleOdds dismissed = new RuleOdds(Map.of(RULE, new Decided(0, 30)));
        assertThat(reported(0.6, FindingSettings.DEFAULTS, dismissed)).isEmpty();
    }
}
