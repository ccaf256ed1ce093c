/** The engine {@code opus-mt}: an OPUS-MT server. */
@NullMarked
package dev.parallax.translation.opusmt;

import org.jspecify.annotations.NullMarked;
