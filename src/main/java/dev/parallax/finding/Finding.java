package dev.parallax.finding;

import dev.parallax.article.TextSpan;
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
 */
public record Finding(
        String fingerprint,
        FindingKind kind,
        String rule,
        Severity severity,
        long article,
        int paragraph,
        TextSpan span,
        String message,
        List<String> suggestions,
        List<Evidence> evidence) {

    public Finding {
        suggestions = List.copyOf(suggestions);
        evidence = List.copyOf(evidence);
    }

    /** The same, telling that so many of its kind are left out. */
    Finding withMore(int omitted) {
        String more = message + " And " + omitted + " more of this kind in this article.";
        return new Finding(fingerprint, kind, rule, severity, article, paragraph, span, more, suggestions, evidence);
    }

    Finding withFingerprint(String other) {
        return new Finding(other, kind, rule, severity, article, paragraph, span, message, suggestions, evidence);
    }
}
