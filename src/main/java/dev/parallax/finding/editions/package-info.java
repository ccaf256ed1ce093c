/** Words and figures that differ between two editions of a story. */
@NullMarked
package dev.parallax.finding.editions;

import org.jspecify.annotations.NullMarked;
