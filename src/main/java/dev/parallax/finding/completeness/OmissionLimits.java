package dev.parallax.finding.completeness;

import dev.parallax.finding.reading.Substance;

/**
 * What decides which statements and clauses are reported as left out.
 *
 * @param worthTelling weight, as {@link Substance#weight} has it: lighter statements are furniture, a by-line or a
 *     caption, and not reported
 * @param weighty weight: from here on what is left out is graver than a remark
 * @param abridged share of an edition's weight: when more is left out, the other is an abridgement of it, which is
 *     reported once
 * @param many statements: fewer are reported one by one, whatever their share
 * @param sureBead probability: an omission less sure may be a bead that the aligner missed
 * @param fewestWords content words: a clause with fewer is left out as translators do
 * @param answered share of a clause's content words: when more are answered it is not left out; chance answers some
 */
record OmissionLimits(
        double worthTelling,
        double weighty,
        double abridged,
        int many,
        double sureBead,
        int fewestWords,
        double answered) {

    static final OmissionLimits DEFAULTS = new OmissionLimits(6, 14, 0.4, 4, 0.5, 3, 0.25);
}
