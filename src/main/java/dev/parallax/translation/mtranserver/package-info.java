/** The engine {@code mtranserver}: a MTranServer, which runs the models of Firefox. */
@NullMarked
package dev.parallax.translation.mtranserver;

import org.jspecify.annotations.NullMarked;
