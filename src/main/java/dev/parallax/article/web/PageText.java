package dev.parallax.article.web;

import java.util.List;

/**
 * A page's text before anything is chosen.
 *
 * @param root the box around all others
 * @param boxes every block element; a box comes before those inside it
 * @param blocks every run of text, in reading order
 */
record PageText(Box root, List<Box> boxes, List<PageBlock> blocks) {}
