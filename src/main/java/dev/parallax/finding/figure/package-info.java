/** The figures of a text, with what the words around them make of them. */
@NullMarked
package dev.parallax.finding.figure;

import org.jspecify.annotations.NullMarked;
