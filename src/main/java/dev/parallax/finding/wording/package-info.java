/** Checkers of what is said: within an article, between editions, between revisions, and in the translation. */
@NullMarked
package dev.parallax.finding.wording;

import org.jspecify.annotations.NullMarked;
