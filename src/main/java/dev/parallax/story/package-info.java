/**
 * Works out which articles in two languages tell the same story.
 * Editions come in, {@link dev.parallax.story.StoryPair}s with their evidence go out. Uses {@code article}, {@code language}, {@code translation} and, for comparing texts, {@code alignment}.
 */
@ApplicationModule(
        allowedDependencies = {"text", "message", "article", "language", "quantity", "translation", "alignment"})
@NullMarked
package dev.parallax.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
