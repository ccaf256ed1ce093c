package dev.parallax.report.html;

import dev.parallax.article.TextSpan;

/**
 * Something to show at a span of a text.
 *
 * @param style the CSS class
 * @param card the number of the finding's card on the page; 0 for a mark that belongs to none
 * @param anchor the element's id; empty for none
 */
record Mark(TextSpan span, String style, int card, String anchor) {}
