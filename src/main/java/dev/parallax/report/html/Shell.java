package dev.parallax.report.html;

import dev.parallax.store.RunSummary;

/**
 * What every page of a report has around its content.
 *
 * @param root the way to the report's folder, as in {@code ../}; empty on the index
 * @param token what the review server asks for with every decision; empty in a report on disk
 */
record Shell(String title, String root, RunSummary run, String token) {}
