/** The night as a Spring Batch job, of the steps in {@link NightStep}: each reads what the one before it stored. */
@NullMarked
package dev.parallax.job.night;

import org.jspecify.annotations.NullMarked;
