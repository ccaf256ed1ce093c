/** Reads files of every format, each by a small reader of its own; Tika tells the formats, {@code article.web} reads pages. */
@NullMarked
package dev.parallax.article.tika;

import org.jspecify.annotations.NullMarked;
