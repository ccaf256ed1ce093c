/** What an article says twice, and not the same way. */
@NullMarked
package dev.parallax.finding.repetition;

import org.jspecify.annotations.NullMarked;
