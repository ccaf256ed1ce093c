/**
 * Says which paragraph, and which segment, answers which: an {@link dev.parallax.alignment.Alignment} of n:m beads.
 * Two lists of texts and their similarity come in, beads go out; the same code serves original and translation,
 * edition and edition, revision and revision. Uses {@code article} and {@code text}.
 */
@ApplicationModule(allowedDependencies = {"text", "article"})
@NullMarked
package dev.parallax.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
