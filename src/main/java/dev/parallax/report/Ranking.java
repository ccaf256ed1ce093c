package dev.parallax.report;

import dev.parallax.article.ParagraphRole;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Severity;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.util.Comparator;
import java.util.List;

/** What a reviewer should see first. Weights are comparable within a run only. */
public final class Ranking {

    /** How much each further finding of a story counts, against the one before it: many small slips outweigh no big one. */
    private static final double NEXT_FINDING = 0.7;

    private Ranking() {}

    /** The weight of a finding: what it would do in print, how sure, how new, how visible it is; 0 when it is settled. */
    public static double weight(StoredFinding stored, StoryRecord story) {
        if (!stored.open()) {
            return 0;
        }
        Finding finding = stored.finding();
        double weight = Harm.weight(finding, story)
                * severity(finding.severity())
                * visibility(finding, story)
                * probability(finding);
        return stored.state() == FindingState.KNOWN ? weight * 0.5 : weight;
    }

    /** The weight of a story: that of its findings, the heaviest first. */
    public static double weight(StoryRecord story) {
        double weight = 0;
        double share = 1;
        for (Weighed finding : weighed(story)) {
            weight += share * finding.weight();
            share *= NEXT_FINDING;
        }
        return weight;
    }

    /** The open findings of a story, heaviest first, then in reading order. */
    public static List<StoredFinding> heaviestFirst(StoryRecord story) {
        return weighed(story).stream().map(Weighed::stored).toList();
    }

    private record Weighed(StoredFinding stored, double weight) {}

    private static List<Weighed> weighed(StoryRecord story) {
        return story.findings().stream()
                .filter(StoredFinding::open)
                .map(stored -> new Weighed(stored, weight(stored, story)))
                .sorted(Comparator.comparingDouble(weighed -> -weighed.weight()))
                .toList();
    }

    /** One that was never judged is taken at its word. */
    private static double probability(Finding finding) {
        return finding.isJudged() ? finding.probability() : 1;
    }

    private static double severity(Severity severity) {
        return switch (severity) {
            case INFO -> 0.5;
            case MINOR -> 0.8;
            case MAJOR -> 1;
            case CRITICAL -> 1.1;
        };
    }

    private static double visibility(Finding finding, StoryRecord story) {
        return story.story().editions().stream()
                .filter(edition -> edition.id() == finding.article())
                .findFirst()
                .map(edition -> visibility(role(edition, finding.paragraph())))
                .orElse(1.0);
    }

    private static ParagraphRole role(CheckedArticle edition, int paragraph) {
        return edition.article().paragraphs().get(paragraph).role();
    }

    private static double visibility(ParagraphRole role) {
        return switch (role) {
            case HEADING -> 1.5;
            case SUBHEADING -> 1.2;
            case DATELINE, BODY -> 1;
        };
    }
}
