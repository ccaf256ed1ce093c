/** The job file: read, bound to types, and every mistake in it reported at once. */
@NullMarked
package dev.parallax.job.file;

import org.jspecify.annotations.NullMarked;
