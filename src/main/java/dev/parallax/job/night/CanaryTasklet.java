package dev.parallax.job.night;

import dev.parallax.store.RunStore;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Stores which of the planted slips the night finds. A canary that breaks off is a problem of the night, not its end. */
final class CanaryTasklet implements Tasklet {

    private static final Logger log = LoggerFactory.getLogger(CanaryTasklet.class);

    private final Canary canary;
    private final RunStore runs;
    private final long run;

    CanaryTasklet(Canary canary, RunStore runs, long run) {
        this.canary = canary;
        this.runs = runs;
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        try {
            runs.saveCanary(run, canary.check());
        } catch (IOException | RuntimeException e) {
            log.error("The canary broke off", e);
            runs.addProblem(run, NightStep.CANARY.stepName(), "canary", "broke off: " + e);
        }
        return RepeatStatus.FINISHED;
    }
}
