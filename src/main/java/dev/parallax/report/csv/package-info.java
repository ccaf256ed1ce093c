/** Findings as a table of comma-separated values. */
@NullMarked
package dev.parallax.report.csv;

import org.jspecify.annotations.NullMarked;
