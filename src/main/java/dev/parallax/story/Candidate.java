package dev.parallax.story;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Two editions that may tell the same story.
 *
 * @param logOdds that they do, in nats
 * @param compared what they are judged by; null when they share nothing but a link
 */
record Candidate(long source, long target, double logOdds, Candidates.@Nullable Compared compared) {

    /** The likeliest first; of equally likely ones that of the lower ids. */
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.logOdds())
            .thenComparingLong(Candidate::source)
            .thenComparingLong(Candidate::target);

    /** The same two with other odds. */
    Candidate with(double otherLogOdds) {
        return new Candidate(source, target, otherLogOdds, compared);
    }

    EditionPair ids() {
        return new EditionPair(source, target);
    }

    double probability() {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
