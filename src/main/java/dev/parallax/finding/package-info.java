/**
 * What a reviewer should look at: misspellings and differences of wording, each with its evidence.
 * Articles, their alignments and translations come in, {@link dev.parallax.finding.Finding}s go out.
 * Uses every package up to {@code alignment}.
 */
@ApplicationModule(
        allowedDependencies = {"text", "message", "article", "language", "quantity", "translation", "story", "alignment"
        })
@NullMarked
package dev.parallax.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
