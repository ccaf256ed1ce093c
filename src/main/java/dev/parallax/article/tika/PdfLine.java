package dev.parallax.article.tika;

/**
 * A printed line. Lengths in points, from the page's upper left corner.
 *
 * @param page from 0
 * @param top the base line's distance from the page's top
 * @param size the font size that most of its characters have
 */
record PdfLine(int page, double left, double right, double top, double size, String text) {}
