package dev.parallax.translation;

import java.time.Duration;
import java.time.Instant;

/** Keeps all calls of a run to one rate, and holds them back together when the engine asks for it. */
final class Pace {

    private final Waiting waiting;
    private final Duration interval;
    private Instant next = Instant.MIN;

    Pace(Waiting waiting, int requestsPerMinute) {
        this.waiting = waiting;
        this.interval =
                requestsPerMinute == 0 ? Duration.ZERO : Duration.ofMinutes(1).dividedBy(requestsPerMinute);
    }

    /** Waits until a call may begin. */
    void await() throws InterruptedException {
        Duration wait = reserve();
        if (!wait.isZero()) {
            waiting.sleeper().sleep(wait);
        }
    }

    private synchronized Duration reserve() {
        Instant now = waiting.clock().instant();
        Instant slot = next.isAfter(now) ? next : now;
        next = slot.plus(interval);
        return Duration.between(now, slot);
    }

    /** No call begins before this time has passed. */
    synchronized void hold(Duration time) {
        Instant until = waiting.clock().instant().plus(time);
        if (until.isAfter(next)) {
            next = until;
        }
    }
}
