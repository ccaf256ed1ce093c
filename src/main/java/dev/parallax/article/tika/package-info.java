/** Reads files of every format through Tika, and hands web pages to {@code article.web}. */
@NullMarked
package dev.parallax.article.tika;

import org.jspecify.annotations.NullMarked;
