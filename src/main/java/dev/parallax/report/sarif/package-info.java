/** Findings for tools that read SARIF 2.1.0. */
@NullMarked
package dev.parallax.report.sarif;

import org.jspecify.annotations.NullMarked;
