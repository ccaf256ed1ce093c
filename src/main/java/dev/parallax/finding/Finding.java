package dev.parallax.finding;

import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import java.util.List;

/**
 * One thing that a reviewer should look at. Made by {@link Place#finding}.
 *
 * @param fingerprint stable over nights and revisions: made of what the finding says, not of row ids
 * @param rule the checker's own name for what it found, stable: the unit in which reviewers dismiss
 * @param article the store's number of the article
 * @param paragraph the paragraph's number
 * @param span the words in question; empty where something is missing
 * @param message one sentence
 * @param suggestions best first; may be empty
 * @param evidence what a reader can check it by; may be empty
 * @param probability that a reviewer would call it right, 0 to 1; {@link #UNJUDGED} as checkers propose it
 * @param cause the fingerprint of the finding that is reported for this one, because both show one cause; empty for one that
 *     is reported itself
 */
public record Finding(
        String fingerprint,
        FindingKind kind,
        String rule,
        Severity severity,
        long article,
        int paragraph,
        TextSpan span,
        Message message,
        List<String> suggestions,
        List<Evidence> evidence,
        double probability,
        String cause) {

    /** The probability of a finding that no judge has seen. */
    public static final double UNJUDGED = -1;

    public Finding {
        if (!(probability == UNJUDGED || (probability >= 0 && probability <= 1))) {
            throw new IllegalArgumentException("A probability is 0 to 1, not " + probability);
        }
        suggestions = List.copyOf(suggestions);
        evidence = List.copyOf(evidence);
    }

    /** A finding that is not judged yet. */
    public Finding(
            String fingerprint,
            FindingKind kind,
            String rule,
            Severity severity,
            long article,
            int paragraph,
            TextSpan span,
            Message message,
            List<String> suggestions,
            List<Evidence> evidence) {
        this(fingerprint, kind, rule, severity, article, paragraph, span, message, suggestions, evidence, UNJUDGED, "");
    }

    /** Whether it has a probability. */
    public boolean isJudged() {
        return probability != UNJUDGED;
    }

    /** Whether it is reported itself, and not as a face of another one. */
    public boolean isReported() {
        return cause.isEmpty();
    }

    /** The same with this probability, 0 to 1. */
    public Finding withProbability(double other) {
        return copy(fingerprint, severity, message, other, cause);
    }

    /** The same as a face of the finding with this fingerprint. */
    public Finding withCause(String other) {
        return copy(fingerprint, severity, message, probability, other);
    }

    /** The same, with this severity. */
    Finding withSeverity(Severity other) {
        return copy(fingerprint, other, message, probability, cause);
    }

    /** The same in other words. */
    Finding withMessage(Message other) {
        return copy(fingerprint, severity, other, probability, cause);
    }

    /** The same, saying how many of its kind are left out. */
    Finding withMore(int omitted) {
        return withMessage(Message.of("finding.more", message, omitted));
    }

    Finding withFingerprint(String other) {
        return copy(other, severity, message, probability, cause);
    }

    /** With all that may be another in a copy. */
    private Finding copy(
            String newFingerprint, Severity newSeverity, Message newMessage, double newProbability, String newCause) {
        return new Finding(
                newFingerprint,
                kind,
                rule,
                newSeverity,
                article,
                paragraph,
                span,
                newMessage,
                suggestions,
                evidence,
                newProbability,
                newCause);
    }
}
