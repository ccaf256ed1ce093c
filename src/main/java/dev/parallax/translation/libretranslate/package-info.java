/** The engine {@code libretranslate}: a LibreTranslate server. */
@NullMarked
package dev.parallax.translation.libretranslate;

import org.jspecify.annotations.NullMarked;
