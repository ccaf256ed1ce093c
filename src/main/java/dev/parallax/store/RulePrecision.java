package dev.parallax.store;

/**
 * What reviewers thought of one rule's findings.
 *
 * @param open how many nobody has decided on
 */
public record RulePrecision(String rule, int accepted, int dismissed, int open) {

    /** How many were decided on. */
    public int decided() {
        return accepted + dismissed;
    }

    /** The share of the decided ones that were right, 0 to 1; NaN when none was decided on. */
    public double precision() {
        return (double) accepted / decided();
    }
}
