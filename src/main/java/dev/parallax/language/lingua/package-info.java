/** Tells languages with Lingua. */
@NullMarked
package dev.parallax.language.lingua;

import org.jspecify.annotations.NullMarked;
