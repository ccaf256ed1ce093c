package dev.parallax.job.night;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.infrastructure.item.Chunk;

/** Logs how far a long step is, every few seconds. Safe for use by several threads. */
final class Progress implements ItemWriteListener<Object> {

    private static final Logger log = LoggerFactory.getLogger(Progress.class);

    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final NightStep step;
    private long begun;
    private long told;
    private long written;

    Progress(NightStep step) {
        this.step = step;
    }

    @Override
    public synchronized void afterWrite(Chunk<?> items) {
        long now = System.nanoTime();
        if (written == 0) {
            begun = now;
            told = now;
        }
        written += items.size();
        if (now - told >= EVERY_NANOS) {
            told = now;
            log.info(
                    "{}: {} so far, {} a second",
                    step.stepName(),
                    written,
                    written * TimeUnit.SECONDS.toNanos(1) / Math.max(1, now - begun));
        }
    }
}
