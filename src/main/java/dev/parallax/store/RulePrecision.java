package dev.parallax.store;

import dev.parallax.finding.FindingKind;

/**
 * What reviewers thought of one rule's findings.
 *
 * @param kind of the rule's findings; a rule that finds several kinds has one of these for each
 * @param open how many nobody has decided on
 */
public record RulePrecision(FindingKind kind, String rule, int accepted, int dismissed, int open) {

    /** How many were decided on. */
    public int decided() {
        return accepted + dismissed;
    }

    /** The share of the decided ones that were right, 0 to 1; NaN when none was decided on. */
    public double precision() {
        return (double) accepted / decided();
    }
}
