/** The borders of DESIGN's packages, as tests. */
@NullMarked
package dev.parallax.architecture;

import org.jspecify.annotations.NullMarked;
