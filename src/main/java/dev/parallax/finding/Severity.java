package dev.parallax.finding;

/** How much a finding matters; heaviest last. */
public enum Severity {
    INFO,
    MINOR,
    MAJOR,
    CRITICAL;

    /** One step more; {@link #CRITICAL} stays. */
    public Severity heavier() {
        return this == CRITICAL ? CRITICAL : values()[ordinal() + 1];
    }
}
