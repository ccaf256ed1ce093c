/** The report as a folder of HTML pages that open from disk; its templates lie in {@code src/main/jte}. */
@NullMarked
package dev.parallax.report.html;

import org.jspecify.annotations.NullMarked;
