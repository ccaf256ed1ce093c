/** Denials: where a text says no, and what one edition denies and the other does not. */
@NullMarked
package dev.parallax.finding.denial;

import org.jspecify.annotations.NullMarked;
