package dev.parallax.report.html;

/** A paragraph of an article. */
record Spot(long article, int paragraph) {}
