package dev.parallax.finding;

import dev.parallax.finding.FindingSettings.Level;
import dev.parallax.finding.reading.StoryReading;
import java.util.List;

/**
 * Which of the checkers' proposals are reported: by what the job wants to hear, what a judge makes of them and what the desk has
 * decided before.
 *
 * @param judge gives each its probability
 * @param odds shift it
 */
public record Hearing(FindingSettings settings, Judge judge, RuleOdds odds) {

    /** Everything that checkers propose, each as sure as can be. */
    public static final Hearing OF_EVERYTHING =
            new Hearing(FindingSettings.everything(), new Credulous(), RuleOdds.NONE);

    /** A hearing that knows no desk. */
    public static Hearing of(FindingSettings settings, Judge judge) {
        return new Hearing(settings, judge, RuleOdds.NONE);
    }

    /** Whether anything of the checker may be reported; if nothing may, it need not run. */
    boolean hears(Checker checker) {
        return settings.hears(checker);
    }

    /** Those that are reported, in their order, with their probabilities. */
    List<Finding> reported(StoryReading story, List<Finding> candidates) {
        return judge.judge(story, candidates).stream()
                .map(odds::shifted)
                .filter(this::reports)
                .toList();
    }

    private boolean reports(Finding finding) {
        return Rules.catalogue()
                .find(finding.rule())
                .map(rule -> settings.hears(rule) && judge.reports(settings.level(rule), finding))
                .orElse(true);
    }

    /** Takes every finding at its word. */
    private static final class Credulous implements Judge {

        @Override
        public List<Finding> judge(StoryReading story, List<Finding> candidates) {
            return candidates.stream()
                    .map(candidate -> candidate.isJudged() ? candidate : candidate.withProbability(1))
                    .toList();
        }

        @Override
        public boolean reports(Level level, Finding judged) {
            return true;
        }
    }
}
