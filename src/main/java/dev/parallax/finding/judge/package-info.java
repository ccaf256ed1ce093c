/**
 * How likely a finding is right, by what was learnt. Candidates and the reading of their story come in, the same
 * with their probability go out. Uses {@code reading}.
 */
@NullMarked
package dev.parallax.finding.judge;

import org.jspecify.annotations.NullMarked;
