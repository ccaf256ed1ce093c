/**
 * Translates texts through one named {@link dev.parallax.translation.Translator}, and says so when it could not.
 * Texts of one language pair come in, a result for each goes out, in order. Uses {@code article},
 * {@code language} and {@code quantity}.
 */
@ApplicationModule(allowedDependencies = {"text", "message", "article", "language", "quantity"})
@NullMarked
package dev.parallax.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
