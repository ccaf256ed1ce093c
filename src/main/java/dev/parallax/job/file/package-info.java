/** The job file: read, bound to types, and every mistake in it told at once. */
@NullMarked
package dev.parallax.job.file;

import org.jspecify.annotations.NullMarked;
