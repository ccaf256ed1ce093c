/**
 * The ground that every other package may stand on: letters and their scripts, words, tables of words in resources, and
 * what was asked about them before. Knows nothing of articles. Texts come in, their parts go out.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.parallax.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
