/** The night as a Spring Batch job: six steps, each of which reads what the one before it stored. */
@NullMarked
package dev.parallax.job.night;

import org.jspecify.annotations.NullMarked;
