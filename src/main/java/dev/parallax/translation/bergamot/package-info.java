/** The engine {@code bergamot}: models of Firefox Translations, in Marian's own binary format. */
@NullMarked
package dev.parallax.translation.bergamot;

import org.jspecify.annotations.NullMarked;
