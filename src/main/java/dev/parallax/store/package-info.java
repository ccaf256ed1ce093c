/**
 * The comparison store: everything that was seen, so that tomorrow it is known what is new, fixed or quietly changed.
 * Uses the packages of the stages.
 */
@ApplicationModule(
        allowedDependencies = {"message", "article", "language", "translation", "story", "alignment", "finding"})
@NullMarked
package dev.parallax.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
