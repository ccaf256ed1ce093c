/** Checkers of how a text is written: spelling, confused words, doubled words, spaces and marks, alphabets. */
@NullMarked
package dev.parallax.finding.spelling;

import org.jspecify.annotations.NullMarked;
