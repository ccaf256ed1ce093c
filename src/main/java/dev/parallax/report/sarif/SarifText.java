package dev.parallax.report.sarif;

/** SARIF's way to say a text. */
record SarifText(String text) {}
