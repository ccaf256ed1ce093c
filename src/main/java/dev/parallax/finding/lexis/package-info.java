/** What is known of the words of English and Russian: dictionaries, names, prefixes, words that are written for one another. */
@NullMarked
package dev.parallax.finding.lexis;

import org.jspecify.annotations.NullMarked;
