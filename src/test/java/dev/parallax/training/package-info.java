/** Makes texts with known faults from parallel texts, and learns from them which findings are right. */
@NullMarked
package dev.parallax.training;

import org.jspecify.annotations.NullMarked;
