/** An article under the eye of a checker that reads one paragraph after the other. */
@NullMarked
package dev.parallax.finding.prose;

import org.jspecify.annotations.NullMarked;
