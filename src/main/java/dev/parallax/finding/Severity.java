package dev.parallax.finding;

/** How much a finding matters; heaviest last. */
public enum Severity {
    INFO,
    MINOR,
    MAJOR,
    CRITICAL
}
