/** What one edition has and the other lacks, or was left untranslated. */
@NullMarked
package dev.parallax.finding.completeness;

import org.jspecify.annotations.NullMarked;
