/**
 * Tells in which language an article and each of its paragraphs is written, and by what margin.
 * Articles come in, {@link dev.parallax.language.DetectedLanguage}s go out. Uses {@code article}.
 */
@ApplicationModule(allowedDependencies = {"text", "article"})
@NullMarked
package dev.parallax.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
