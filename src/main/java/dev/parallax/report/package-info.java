/**
 * Writes what the store holds for people and programs: HTML, CSV, JSON, TMX.
 * Uses the store and the packages of the stages.
 */
@ApplicationModule(
        allowedDependencies = {
            "article",
            "language",
            "translation",
            "story",
            "alignment",
            "finding",
            "store",
            "text",
            "message",
            "quantity"
        })
@NullMarked
package dev.parallax.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
