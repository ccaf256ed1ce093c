/** Checkers of grammar: LanguageTool's rules and our own, and Russian words joined, parted and declined wrongly. */
@NullMarked
package dev.parallax.finding.grammar;

import org.jspecify.annotations.NullMarked;
