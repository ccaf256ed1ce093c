/** Takes in what reviewers decided, from files that the report's pages save. */
@NullMarked
package dev.parallax.report.decisions;

import org.jspecify.annotations.NullMarked;
