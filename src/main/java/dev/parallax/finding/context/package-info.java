/** How well words stand beside each other: words cut out of text, what they can be, n-grams of both. No framework in it. */
@NullMarked
package dev.parallax.finding.context;

import org.jspecify.annotations.NullMarked;
