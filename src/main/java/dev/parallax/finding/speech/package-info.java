/** Who said what, and how far the text stands behind it. */
@NullMarked
package dev.parallax.finding.speech;

import org.jspecify.annotations.NullMarked;
