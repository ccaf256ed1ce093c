/** What a revision changed, and translations that still follow the revision before. */
@NullMarked
package dev.parallax.finding.revision;

import org.jspecify.annotations.NullMarked;
