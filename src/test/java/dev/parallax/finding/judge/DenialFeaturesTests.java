package dev.parallax.finding.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.Finding;
import dev.parallax.finding.Stories;
import dev.parallax.finding.denial.NegationChecker;
import dev.parallax.finding.reading.StoryReading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DenialFeaturesTests {

    @Test
    void aDenialIsNotAnsweredByTheAuxiliaryOfAPassive() {
        Map<String, Double> features = features("Завод не закроют.", "The plant will be closed.");
        assertThat(features).doesNotContainKeys("span.paired", "span.answered");
    }

    @Test
    void whatIsDeniedHasItsAnswer() {
        assertThat(features("Министр не подписал договор.", "The minister signed the treaty."))
                .containsEntry("denied.answered", 1.0)
                .containsEntry("denied.maybe", 1.0)
                .containsKey("denied.clause")
                .doesNotContainKey("denied.itself");
    }

    private static Map<String, Double> features(String russian, String english) {
        StoryReading story = Stories.reading(Stories.story(russian, english));
        List<Finding> denials = new NegationChecker().check(story);
        assertThat(denials).hasSize(1);
        return new CandidateReader(story, denials, new UsualCandidates(Map.of())).features(denials.get(0));
    }
}
