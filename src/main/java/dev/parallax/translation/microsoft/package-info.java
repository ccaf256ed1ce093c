/** The engine {@code microsoft}: Microsoft Translator v3. */
@NullMarked
package dev.parallax.translation.microsoft;

import org.jspecify.annotations.NullMarked;
