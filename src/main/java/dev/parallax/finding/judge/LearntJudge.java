package dev.parallax.finding.judge;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingSettings.Level;
import dev.parallax.finding.Judge;
import dev.parallax.finding.Rules;
import dev.parallax.finding.reading.StoryReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges by weights that {@code FindingTraining} (src/tools) learnt. A rule that was not learnt from has the precision that
 * the catalogue knows of it, and is reported at every level.
 */
public final class LearntJudge implements Judge {

    private static final LearntJudge LOADED = new LearntJudge(Weights.load(), usual());

    private final Weights weights;
    private final UsualCandidates usual;

    LearntJudge(Weights weights, UsualCandidates usual) {
        this.weights = weights;
        this.usual = usual;
    }

    /** The judge, from the resources. */
    public static LearntJudge load() {
        return LOADED;
    }

    private static UsualCandidates usual() {
        Map<String, Integer> counts = new HashMap<>();
        Weights.rows("usual.tsv").forEach((key, count) -> counts.put(key, Integer.valueOf(count)));
        return new UsualCandidates(counts);
    }

    @Override
    public List<Finding> judge(StoryReading story, List<Finding> candidates) {
        CandidateReader reader = new CandidateReader(story, candidates, usual);
        return candidates.stream()
                .map(candidate -> candidate.isJudged()
                        ? candidate
                        : candidate.withProbability(
                                weights.know(candidate.rule())
                                        ? weights.probability(candidate.rule(), reader.features(candidate))
                                        : Rules.catalogue().expectedPrecision(candidate.rule())))
                .toList();
    }

    @Override
    public boolean reports(Level level, Finding judged) {
        return !weights.know(judged.rule()) || judged.probability() >= weights.least(level, judged.rule());
    }
}
