/** The engine {@code chat}: a language model behind an OpenAI-compatible API, there or here. */
@NullMarked
package dev.parallax.translation.chat;

import org.jspecify.annotations.NullMarked;
