/** The list of stories as a spreadsheet. */
@NullMarked
package dev.parallax.report.xlsx;

import org.jspecify.annotations.NullMarked;
