package dev.parallax.finding;

import java.util.List;

/**
 * What the checkers found in one story.
 *
 * @param findings by article, paragraph, span and rule; every fingerprint stands once for each article
 * @param overflows what was left out because there was too much of it
 * @param failures the checkers that broke off
 */
public record StoryFindings(List<Finding> findings, List<Overflow> overflows, List<Failure> failures) {

    public StoryFindings {
        findings = List.copyOf(findings);
        overflows = List.copyOf(overflows);
        failures = List.copyOf(failures);
    }

    /**
     * Findings of one kind beyond the cap of an article.
     *
     * @param article the store's number of the article
     * @param omitted how many are not shown, 1 or more
     */
    public record Overflow(long article, FindingKind kind, int omitted) {}

    /** A checker that threw; its findings in this story are missing, those of the others are there. */
    public record Failure(String checker, RuntimeException cause) {}
}
