/** From blocks of text to an article: roles, datelines, furniture of saved texts, segments. */
@NullMarked
package dev.parallax.article.draft;

import org.jspecify.annotations.NullMarked;
