/**
 * Works out which Russian and English articles tell the same story.
 * Editions come in, {@link dev.parallax.story.StoryPair}s with their evidence go out. Uses {@code article}, {@code language} and {@code translation}.
 */
@ApplicationModule(allowedDependencies = {"article", "language", "quantity", "translation"})
@NullMarked
package dev.parallax.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
