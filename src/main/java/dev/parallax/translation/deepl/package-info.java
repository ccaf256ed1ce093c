/** The engine {@code deepl}: DeepL, through its own client. */
@NullMarked
package dev.parallax.translation.deepl;

import org.jspecify.annotations.NullMarked;
