package dev.parallax.job.night;

import dev.parallax.store.ComparisonStore;
import java.time.Duration;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Stores how long each step took, over all attempts, and sees that a long one's work lies in its place. */
final class StepClock implements StepExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(StepClock.class);

    /** Stored by a step: fewer are soon read again from the store's log. */
    private static final int MANY = 1_000;

    private final ComparisonStore store;
    private final Progress progress;
    private final LongUnaryOperator items;
    private volatile long begun;

    /** @param items how many a run's step has to do, or {@link Progress#UNKNOWN} */
    StepClock(ComparisonStore store, Progress progress, LongUnaryOperator items) {
        this.store = store;
        this.progress = progress;
        this.items = items;
    }

    @Override
    public void beforeStep(StepExecution step) {
        begun = System.nanoTime(); // the machine's time may be set back, or to summer, in the night
        progress.begins(items.applyAsLong(RunParameters.run(step)));
        log.info("{} begins", step.getStepName());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        NightStep which = NightStep.of(step.getStepName());
        progress.ends();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        store.runs().addStepTime(RunParameters.run(step), which.ordinal(), which.stepName(), took);
        log.info(
                "{} ends: {} of {} stored, {} ms",
                which.stepName(),
                step.getWriteCount(),
                step.getReadCount(),
                took.toMillis());
        if (step.getWriteCount() >= MANY) {
            store.checkpoint();
        }
        return null;
    }
}
