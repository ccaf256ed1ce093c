package dev.parallax.finding;

import dev.parallax.message.Message;
import java.util.Locale;

/** How much a finding matters; heaviest last. */
public enum Severity {
    INFO,
    MINOR,
    MAJOR,
    CRITICAL;

    /** What it is called. */
    public Message label() {
        return Message.of("rule.severity." + name().toLowerCase(Locale.ROOT));
    }

    /** One step more; {@link #CRITICAL} stays. */
    public Severity heavier() {
        return this == CRITICAL ? CRITICAL : values()[ordinal() + 1];
    }
}
