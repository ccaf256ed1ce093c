/** Puts the stages together from their implementations: the one place that names them. */
@NullMarked
package dev.parallax.job.stage;

import org.jspecify.annotations.NullMarked;
