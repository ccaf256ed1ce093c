/** The embedded engine: a lexicon learnt from parallel texts and written by hand, and a shallow transfer of grammar. */
@NullMarked
package dev.parallax.translation.lexical;

import org.jspecify.annotations.NullMarked;
