/** Finds the article on a web page, and what the page says about it. */
@NullMarked
package dev.parallax.article.web;

import org.jspecify.annotations.NullMarked;
