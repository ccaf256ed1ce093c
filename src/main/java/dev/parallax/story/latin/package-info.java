/** Words of any script in Latin letters, by ICU. */
@NullMarked
package dev.parallax.story.latin;

import org.jspecify.annotations.NullMarked;
