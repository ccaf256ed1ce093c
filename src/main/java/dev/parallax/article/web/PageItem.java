package dev.parallax.article.web;

/** What a page is made of, in reading order: boxes, and the text in them. */
sealed interface PageItem permits Box, Leaf {}
