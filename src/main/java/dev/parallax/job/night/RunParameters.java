package dev.parallax.job.night;

import java.util.Objects;
import org.springframework.batch.core.step.StepExecution;

/** What a night is started with. */
final class RunParameters {

    static final String RUN = "run";

    private RunParameters() {}

    /** The comparison store's number of the run that a step belongs to. */
    static long run(StepExecution step) {
        return Objects.requireNonNull(step.getJobExecution().getJobParameters().getLong(RUN), "The night has no run");
    }
}
