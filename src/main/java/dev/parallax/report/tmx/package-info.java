/** Writes aligned segments as a translation memory in TMX 1.4b. */
@NamedInterface("tmx")
@NullMarked
package dev.parallax.report.tmx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
