/**
 * The nightly job: Spring Batch steps, the job file, the command line and its exit codes.
 * The only package that knows all others, and the only one that reaches their insides, to wire them.
 */
@ApplicationModule
@NullMarked
package dev.parallax.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
