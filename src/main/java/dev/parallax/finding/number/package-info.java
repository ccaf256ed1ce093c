/** Numbers, dates, times and measures of two editions. */
@NullMarked
package dev.parallax.finding.number;

import org.jspecify.annotations.NullMarked;
