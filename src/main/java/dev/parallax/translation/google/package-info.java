/** The engine {@code google}: Google Cloud Translation v3. */
@NullMarked
package dev.parallax.translation.google;

import org.jspecify.annotations.NullMarked;
