package dev.parallax.finding.judge;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Finding;
import dev.parallax.finding.denial.Negations;
import dev.parallax.finding.denial.Negations.Negation;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.Clauses;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.WordLinks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether what a denial is about has an answer on the other side. Where nothing answers it, the other edition may have put it in
 * words that say no by themselves.
 */
final class DenialFeatures {

    /** How the rules begin of which these are features. */
    static final String CHECKER = "negation.";

    private DenialFeatures() {}

    /**
     * Puts nothing where the bead has no words on one side, as it may in a pair other than the candidate's own.
     *
     * @param inSource whether the candidate stands in the bead's source
     */
    static void put(Finding finding, BeadReading bead, boolean inSource, Features features) {
        WordLinks links = inSource ? bead.links() : bead.links().mirrored();
        List<Occurrence> words = links.source();
        if (words.isEmpty() || links.target().isEmpty()) {
            return;
        }
        Negation denial = Negations.of(words, words.get(0).statement().language()).stream()
                .filter(one -> words.get(one.marker()).stands(finding.article(), finding.paragraph(), finding.span()))
                .findFirst()
                .orElse(null);
        if (denial == null) {
            return;
        }
        int denied = denial.denied();
        features.put("denied.itself", denied == denial.marker());
        features.put("denied.answered", links.targetOf(denied) >= 0);
        features.put("denied.maybe", links.sourceMayBeAnswered(denied));
        features.put("denied.clause", clause(links, denial));
        features.put("denied.taken", isTaken(links, denial));
        Witness witness = bead.witness();
        if (witness != null) {
            features.put(
                    "denied.published",
                    inSource
                            ? witness.isPublished(denied)
                            : witness.toPublished().targetIsAnswered(denied));
        }
    }

    /** Whether the word that pairs with the one that denies is there for another denial. */
    private static boolean isTaken(WordLinks links, Negation denial) {
        List<Occurrence> there = links.target();
        return Negations.of(there, there.get(0).statement().language()).stream()
                .filter(other -> other.marker() == links.targetOf(denial.marker()))
                .map(other -> links.sourceOf(other.denied()))
                .anyMatch(answered -> answered >= 0 && answered != denial.denied());
    }

    /** The share of the other content words of the denial's clause that the other side may answer; a half where there are none. */
    private static double clause(WordLinks links, Negation denial) {
        TextSpan clause = Clauses.around(links.source(), denial.marker());
        int[] content = IntStream.range(clause.start(), clause.end())
                .filter(i -> i != denial.denied() && links.source().get(i).isContent())
                .toArray();
        long answered = IntStream.of(content).filter(links::sourceMayBeAnswered).count();
        return (answered + 0.5) / (content.length + 1);
    }
}
