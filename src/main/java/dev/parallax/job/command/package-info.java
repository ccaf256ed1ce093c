/** The command line. */
@NullMarked
package dev.parallax.job.command;

import org.jspecify.annotations.NullMarked;
