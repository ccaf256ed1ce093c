package dev.parallax.translation;

import java.time.Clock;
import java.time.Duration;
import java.util.Random;

/**
 * How a run tells the time and waits, so that a test can do both without waiting.
 *
 * @param random draws the waits; safe for use by several threads
 */
public record Waiting(Clock clock, Sleeper sleeper, Random random) {

    /** Lets time pass. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** The machine's clock, {@link Thread#sleep}, and waits that differ from run to run. */
    public static Waiting system() {
        return new Waiting(Clock.systemUTC(), time -> Thread.sleep(time.toMillis()), new Random());
    }
}
